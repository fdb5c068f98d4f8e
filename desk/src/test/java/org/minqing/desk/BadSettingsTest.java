package org.minqing.desk;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minqing.desk.badinput.CatalogueRow;

/** Settings that cannot be understood stop a command before it reads anything, with the file and the line. */
class BadSettingsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CatalogueRow(63)
    @CsvSource({
        "taxonomy.csv, '多,出,来,的,一,行,太,长,了,啊,啊,啊,啊'",
        "gazetteer.csv, '\"引号没有闭合'",
        "office.properties, 'a: !!javax.script.ScriptEngineManager [x]'",
        "office.properties, 'a: &a [*a,*a]'"
    })
    void aBadLineIsNamedAndNothingIsReadIn(String file, String line) throws Exception {
        var good = Files.writeString(folder.resolve("好.csv"), "工单编号,来电时间,主要内容\nG1,2026-01-05,海景路的路灯不亮\n");
        var desk = new Desk(folder.resolve("workspace"));
        Office.open(desk.workspace()).close();
        var settings = desk.workspace().resolve("settings").resolve(file);
        long lines = Files.readString(settings).lines().count();
        Files.writeString(settings, "\n" + line + "\n", StandardOpenOption.APPEND);

        var said = desk.expect(ExitCode.FAILED, "run", good);

        assertTrue(said.err().contains(file), said.err());
        assertTrue(said.err().matches("(?s).*第 ?(" + (lines + 1) + "|" + (lines + 2) + ") ?行.*"), said.err());
        assertFalse(Files.exists(desk.workspace().resolve("submissions").resolve("2026Q1")));
    }
}
