package org.minqing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.minqing.desk.badinput.BadFiles;
import org.minqing.desk.badinput.BadInputCase;
import org.minqing.desk.badinput.CatalogueRow;

class BadInputCoverageTest {

    private static final int ROWS = 67;

    /** Classes with tests of rows that the table of cases cannot show alone. */
    private static final List<Class<?>> BEYOND_THE_TABLE =
            List.of(HostileOutputTest.class, BadSettingsTest.class, OneSourceTest.class, SaidEncodingTest.class);

    @Test
    void everyRowOfTheCatalogueHasACaseOrATest() {
        var covered = new TreeSet<Integer>();
        BadInputCase.all().forEach(one -> covered.add(one.row()));
        BEYOND_THE_TABLE.stream()
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(CatalogueRow.class))
                .flatMapToInt(method ->
                        IntStream.of(method.getAnnotation(CatalogueRow.class).value()))
                .forEach(covered::add);

        assertEquals(IntStream.rangeClosed(1, ROWS).boxed().toList(), List.copyOf(covered));
    }

    @Test
    void everyBadFileStandsInTheTable() {
        var told = new TreeSet<String>();
        BadInputCase.all().forEach(one -> told.add(one.name()));

        assertEquals(new TreeSet<>(BadFiles.names()), told);
    }
}
