package org.minqing.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.minqing.report.model.Block;
import org.minqing.report.model.ReportModel;
import org.minqing.report.model.Section;
import org.minqing.report.model.Table;

/** Which parts of the report stand on which sheet; parts that the report does not have make no sheet. */
public final class XlsxSheets {

    /**
     * One sheet.
     *
     * @param blocks in the order of rows
     */
    public record Sheet(String name, String title, List<Block> blocks) {

        public Sheet {
            blocks = List.copyOf(blocks);
        }
    }

    private XlsxSheets() {}

    public static List<Sheet> of(ReportModel model) {
        var sheets = new ArrayList<Sheet>();
        sheets.add(overview(model));
        model.annex("themes").ifPresent(annex -> sheets.add(sheet("主题", annex)));
        model.annex("places").ifPresent(annex -> sheets.add(sheet("街道主题", annex)));
        model.annex("issues").ifPresent(annex -> sheets.add(issues(model, annex)));
        model.annex("method").ifPresent(annex -> sheets.add(sheet("口径", annex)));
        model.annex("index").ifPresent(annex -> sheets.add(sheet("引证", annex)));
        return sheets;
    }

    /** The summary and the tables of the first section. */
    private static Sheet overview(ReportModel model) {
        var tables = model.sections().stream()
                .filter(section -> section.id().equals("overview"))
                .flatMap(Section::tables);
        var blocks = Stream.concat(model.summary().blocks().stream(), tables).toList();
        return new Sheet("概览", model.head().title(), blocks);
    }

    private static Sheet issues(ReportModel model, Section annex) {
        var places = model.sections().stream()
                .filter(section -> section.id().equals("issues"))
                .flatMap(Section::tables);
        return new Sheet(
                "热点问题",
                annex.heading(),
                Stream.<Block>concat(annex.tables(), places).toList());
    }

    /** The title stands on the sheet once. */
    private static Sheet sheet(String name, Section annex) {
        var blocks = annex.blocks().stream()
                .map(block -> block instanceof Table table && table.title().equals(annex.heading())
                        ? new Table(table.id(), "", table.columns(), table.rows(), table.note())
                        : block)
                .toList();
        return new Sheet(name, annex.heading(), blocks);
    }
}
