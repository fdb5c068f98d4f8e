package org.minqing.corpus.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads from {@code xl/workbook.xml} and its relationships which part holds which sheet, and how dates are counted. */
final class WorkbookParts extends DefaultHandler {

    private static final String RELATIONSHIPS = "/relationships";

    /**
     * A sheet of the workbook.
     *
     * @param relation id of the relationship to its part
     */
    record Sheet(String name, String relation, boolean hidden) {}

    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<String, String> targets = new HashMap<>();
    private boolean from1904;

    List<Sheet> sheets() {
        return sheets;
    }

    /** Part of a sheet, as a name in the archive, or empty where the workbook does not say. */
    String part(Sheet sheet) {
        var target = targets.getOrDefault(sheet.relation(), "");
        return target.startsWith("/") ? target.substring(1) : target.isEmpty() ? "" : "xl/" + target;
    }

    /** Whether day 0 is 1 January 1904, as on old Macintosh computers. */
    boolean from1904() {
        return from1904;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "workbookPr" -> from1904 = isTrue(attributes.getValue("date1904"));
            case "sheet" -> sheets.add(sheet(attributes));
            case "Relationship" -> targets.put(attributes.getValue("Id"), attributes.getValue("Target"));
            default -> {}
        }
    }

    private static Sheet sheet(Attributes attributes) {
        var relation = "";
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals("id") && attributes.getURI(i).endsWith(RELATIONSHIPS)) {
                relation = attributes.getValue(i);
            }
        }
        var state = String.valueOf(attributes.getValue("state"));
        return new Sheet(
                String.valueOf(attributes.getValue("name")),
                relation,
                state.equals("hidden") || state.equals("veryHidden"));
    }

    private static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }
}
