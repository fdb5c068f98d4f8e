package org.minqing.pipeline.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minqing.corpus.knowledge.DefaultSettings;
import org.minqing.corpus.knowledge.Gazetteer;
import org.minqing.corpus.record.Place;
import org.minqing.corpus.record.Placement;

/** With the gazetteer that a new workspace starts with. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlaceFinderTest {

    private PlaceFinder finder = new PlaceFinder(new Gazetteer(List.of(), "none"));

    @BeforeAll
    void readTheGazetteer(@TempDir Path folder) throws IOException {
        var content = DefaultSettings.files().getOrDefault(Gazetteer.FILE, new byte[0]);
        finder = new PlaceFinder(Gazetteer.read(Files.write(folder.resolve(Gazetteer.FILE), content)));
    }

    @Test
    void aRoadOfTheDistrictIsNotTakenForTheOneThatSoundsLikeIt() {
        assertEquals(List.of("滨湖北路"), names("滨湖北路路灯不亮"));
        assertEquals(List.of(), names("湖滨北路路灯不亮"));
        assertEquals("嵩屿街道", placed("滨湖北路路灯不亮").street());
    }

    @Test
    void aVillageResolvesToItselfAndItsStreet() {
        var placement = placed("囷瑶村半夜有沥青味");

        assertEquals("囷瑶村", placement.community());
        assertEquals("海沧街道", placement.street());
        assertEquals(List.of("囷瑶村"), names("囷瑶村半夜有沥青味"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"新安村停车难", "新垵村停车难", "新垵停车难"})
    void aVillageIsKnownByItsOtherNames(String text) {
        assertEquals("新垵村", placed(text).community());
        assertEquals("新阳街道", placed(text).street());
    }

    @Test
    void aNameOfTwoPlacesNamesBoth() {
        var names = names("北附小门口堵车");

        assertTrue(names.containsAll(List.of("北附小社区", "北京师范大学厦门海沧附属学校")), names::toString);
        assertEquals(2, names.size());
    }

    @Test
    void theLongestNameCounts() {
        assertEquals(List.of("北附小社区"), names("北附小社区的路灯不亮"));
    }

    @Test
    void eachPlaceIsNamedOnce() {
        assertEquals(List.of("囷瑶村"), names("囷瑶村，囷瑶，困瑶村，又是囷瑶村"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"集美区的公交站太少", "翔安区马巷的学校", "思明区中山路停车贵", "湖里区地铁口", "同安区的菜市场"})
    void aTextAboutAnotherDistrictOnlyIsOutside(String text) {
        assertTrue(placed(text).outside());
        assertEquals("", placed(text).street());
    }

    @ParameterizedTest
    @ValueSource(strings = {"从集美区到囷瑶村的公交太少", "集美区和囷瑶村之间没有公交", "思明区、新垵村都停水", "路灯不亮", "海沧区的学校", ""})
    void aTextThatNamesAPlaceOfOursOrNoneIsInside(String text) {
        assertFalse(placed(text).outside());
    }

    @Test
    void theStreetColumnDecidesOnlyWhereTheTextDoesNot() {
        assertEquals("东孚街道", finder.place("路灯不亮", "东孚街道办", "").street());
        assertEquals("海沧街道", finder.place("囷瑶村的路灯不亮", "东孚街道办", "").street());
        assertEquals("", finder.place("路灯不亮", "没有的街道", "").street());
    }

    @Test
    void thePlaceColumnIsReadBesideTheText() {
        var placement = finder.place("路灯不亮", "", "囷瑶村 滨湖北路");

        assertEquals(
                List.of("囷瑶村", "滨湖北路"),
                placement.places().stream().map(Place::name).toList());
    }

    @Test
    void placesThatDisagreeLeaveTheStreetOpen() {
        var placement = placed("囷瑶村和新垵村都停水");

        assertEquals("", placement.community());
        assertEquals("", placement.street());
        assertEquals(2, placement.places().size());
    }

    private Placement placed(String text) {
        return finder.place(text, "", "");
    }

    private List<String> names(String text) {
        return placed(text).places().stream().map(Place::name).toList();
    }
}
