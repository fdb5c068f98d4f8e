package org.minqing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minqing.desk.badinput.CatalogueRow;

class OneSourceTest {

    @TempDir
    Path folder;

    @Test
    @CatalogueRow(65)
    void manyTextsOfOneSourceStayBehindThreePeople() throws Exception {
        assertThreePeopleComeFirst(500);
    }

    @Test
    @Tag("heavy")
    void fiftyThousandTextsOfOneSourceStayBehindThreePeople() throws Exception {
        assertThreePeopleComeFirst(50_000);
    }

    private void assertThreePeopleComeFirst(int flood) throws Exception {
        var rows = new StringBuilder("工单编号,来电时间,主要内容,联系电话\n");
        for (int i = 0; i < flood; i++) {
            rows.append("F%d,2026-01-%02d,东屿村口的水果店半夜装货太吵了，第%d次反映，请管一管,13800138000\n".formatted(i, i % 28 + 1, i));
        }
        for (int i = 0; i < 3; i++) {
            rows.append("N%d,2026-02-1%d,囷瑶村口的井盖松动，车一过就响，很危险,1390013900%d\n".formatted(i, i, i));
        }
        var desk = Desk.withSmallModel(folder.resolve("workspace"));

        desk.expect(ExitCode.DONE, "run", Files.writeString(folder.resolve("工单.csv"), rows));

        var issues = desk.expect(ExitCode.DONE, "issues", "--quarter", "2026Q1", "--json")
                .json();
        assertEquals(3, issues.getFirst().get("count").asInt(), issues::toString);
        assertTrue(
                issues.stream().skip(1).allMatch(issue -> issue.get("persons").asInt() == 1), issues::toString);
        assertEquals(
                flood,
                issues.stream()
                        .skip(1)
                        .mapToInt(issue -> issue.get("count").asInt())
                        .sum());
    }
}
