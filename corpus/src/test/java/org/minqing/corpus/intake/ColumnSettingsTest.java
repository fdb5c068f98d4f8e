package org.minqing.corpus.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minqing.corpus.knowledge.KnowledgeException;
import org.minqing.corpus.record.RejectionCode;

class ColumnSettingsTest {

    private static final String TABLE = "来件日,市民原话,神秘列\n2026-01-05,积水,海沧街道\n";

    @TempDir
    Path folder;

    private Collected read(String file, String rules) throws IOException {
        var settings = ColumnSettings.parse("# 注释\n适用,表头,字段\n" + rules);
        return Collected.from(Files.writeString(folder.resolve(file), TABLE), new IntakeOptions(null, null, settings));
    }

    @Test
    void headingsThatNobodyKnowsAreUnderstoodOnceTheOfficeHasSaidSo() throws IOException {
        Collected.fromText(folder, "前.csv", TABLE).rejected(RejectionCode.SHEET_NO_HEADER, "", 0, "");

        var read = read("后.csv", "*,市民原话,内容\n*,来件日,日期\n*,神秘列,街道\n");

        assertEquals(List.of("积水"), read.texts());
        assertEquals("海沧街道", read.submissions.getFirst().street());
        assertEquals(List.of(), read.warningCodes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"坪山*.CSV", "坪山?.csv", "*", "表头：来件日、市民原话", "表头: 来件日|市民原话"})
    void aLineHoldsForFilesOfAShape(String scope) throws IOException {
        assertEquals(
                1,
                read("坪山3.csv", scope + ",市民原话,内容\n" + scope + ",来件日,日期\n")
                        .report
                        .accepted());
    }

    @ParameterizedTest
    @ValueSource(strings = {"别处*.csv", "坪山.csv", "表头：来件日、别的"})
    void aLineDoesNotHoldForOthers(String scope) throws IOException {
        read("坪山3.csv", scope + ",市民原话,内容\n" + scope + ",来件日,日期\n").rejected(RejectionCode.SHEET_NO_HEADER, "", 0, "");
    }

    @Test
    void theOfficeOverrulesWhatIsBuiltInAndTheNarrowerLineTheWider() throws IOException {
        var settings = ColumnSettings.parse("适用,表头,字段\n*,内容,不用\n*,备注,标题\n12345*,备注,内容\n");
        var file = Files.writeString(folder.resolve("12345.csv"), "时间,内容,备注\n2026-01-05,内部编码,积水\n");

        var read = Collected.from(file, new IntakeOptions(null, null, settings));

        assertEquals(List.of("积水"), read.texts());
        assertEquals("", read.submissions.getFirst().title());
    }

    @Test
    void theFileIsReadAsExcelInChinaSavesIt() throws IOException {
        var text = "# 说明,,\n适用,表头,字段\n*,市民原话,内容\n";
        var gb = Files.write(folder.resolve("gb.csv"), text.getBytes(Charset.forName("GB18030")));
        var marked = Files.writeString(folder.resolve("utf8.csv"), "\uFEFF" + text);

        assertEquals(1, ColumnSettings.read(gb).rulesFor("a").size());
        assertEquals(1, ColumnSettings.read(marked).rulesFor("a").size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'*,原话,正文内容' | 第3行第3列：不认识“正文内容”",
                "'*,,内容' | 第3行第2列：没有写表头",
                "',原话,内容' | 第3行第1列：没有写适用的文件",
                "'表头：,原话,内容' | 第3行第1列：“表头：”后面没有写表头",
                "'*,原话,\"内容' | 第3行第3列：引号没有闭合",
                "'*,原话,内容\n*,原 话,标题' | 第4行第3列：“原 话”前面已写作“内容”"
            })
    void aLineThatCannotBeUnderstoodIsToldWithLineAndColumn(String lines, String said) {
        var fault =
                assertThrows(KnowledgeException.class, () -> ColumnSettings.parse("# 说明\n适用,表头,字段\n" + lines + "\n"));

        assertTrue(String.valueOf(fault.getMessage()).startsWith("settings/columns.csv " + said), fault::getMessage);
    }

    @Test
    void theDefaultFileSaysNothingAndNamesEveryField() {
        var text = new String(ColumnSettings.defaultFile(), StandardCharsets.UTF_8);

        assertEquals(List.of(), ColumnSettings.parse(text).rulesFor("a.csv"));
        for (var field : EnumSet.complementOf(EnumSet.of(Field.RETURNED))) {
            assertTrue(text.contains(field.label()), field::label);
        }
    }
}
