package org.minqing.report.files;

import java.util.Locale;
import java.util.Map;
import org.minqing.report.model.ReportModel;

/** The properties that Office shows of a file, without the names of a user or a machine and without the time of writing. */
public final class CoreProperties {

    private CoreProperties() {}

    /** The two entries of an Office file that hold them, by name. */
    public static Map<String, String> of(ReportModel model) {
        return Map.of("docProps/core.xml", core(model), "docProps/app.xml", app());
    }

    private static String core(ReportModel model) {
        var instant = model.asOf().minusDays(1) + "T16:00:00Z";
        return String.format(
                Locale.ROOT,
                """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
                xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\
                <dc:title>%s</dc:title><dc:creator>%s</dc:creator>\
                <dcterms:created xsi:type="dcterms:W3CDTF">%s</dcterms:created>\
                <dcterms:modified xsi:type="dcterms:W3CDTF">%s</dcterms:modified></cp:coreProperties>
                """,
                escaped(model.head().title()),
                escaped(model.head().issuer()),
                instant,
                instant);
    }

    private static String app() {
        return """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">\
                <Application>Minqing</Application></Properties>
                """;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
