package org.minqing.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.minqing.report.figures.Figure;
import org.minqing.report.model.Block;
import org.minqing.report.model.ReportModel;
import org.minqing.report.model.Run;
import org.minqing.report.model.Section;
import org.minqing.report.model.Table;

/** Writes a model as JSON, UTF-8, two spaces of indent, line feeds only. Field names are stable: see the schema. */
public final class JsonWriter {

    /** Changes when a field's meaning does. */
    static final String FORMAT = "minqing-report/1";

    /** Writes to {@code file}, which may exist. */
    public void write(ReportModel model, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            write(model, out);
        }
    }

    private static void write(ReportModel model, OutputStream out) throws IOException {
        var indent = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
        try (var json = new JsonFactory().createGenerator(out)) {
            json.setPrettyPrinter(printer);
            json.writeStartObject();
            writeHead(json, model);
            json.writeFieldName("summary");
            writeSection(json, model.summary());
            writeSections(json, "sections", model.sections());
            writeSections(json, "annexes", model.annexes());
            json.writeArrayFieldStart("figures");
            for (var figure : model.figures()) {
                writeFigure(json, figure);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void writeHead(JsonGenerator json, ReportModel model) throws IOException {
        var head = model.head();
        json.writeStringField("format", FORMAT);
        json.writeStringField("quarter", model.quarter().toString());
        json.writeStringField("edition", model.edition().id());
        json.writeStringField("asOf", model.asOf().toString());
        json.writeStringField("title", head.title());
        json.writeStringField("masthead", head.masthead());
        json.writeStringField("issue", head.issue());
        json.writeStringField("issuer", head.issuer());
        json.writeStringField("date", head.date());
        json.writeStringField("marking", head.marking());
        json.writeStringField("versions", head.versions());
    }

    private static void writeSections(JsonGenerator json, String field, List<Section> sections) throws IOException {
        json.writeArrayFieldStart(field);
        for (var section : sections) {
            writeSection(json, section);
        }
        json.writeEndArray();
    }

    private static void writeSection(JsonGenerator json, Section section) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", section.id());
        json.writeStringField("heading", section.heading());
        json.writeArrayFieldStart("blocks");
        for (var block : section.blocks()) {
            writeBlock(json, block);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeBlock(JsonGenerator json, Block block) throws IOException {
        json.writeStartObject();
        switch (block) {
            case Block.Heading heading -> {
                json.writeStringField("type", "heading");
                json.writeNumberField("level", heading.level());
                json.writeStringField("text", heading.text());
            }
            case Block.Paragraph paragraph -> {
                json.writeStringField("type", "paragraph");
                writeRuns(json, paragraph.runs());
            }
            case Block.Quotation quotation -> {
                json.writeStringField("type", "quotation");
                json.writeStringField("text", quotation.text());
                json.writeBooleanField("cut", quotation.cut());
                json.writeStringField("reference", quotation.reference());
            }
            case Block.Chart chart -> writeChart(json, chart);
            case Table table -> writeTable(json, table);
        }
        json.writeEndObject();
    }

    private static void writeChart(JsonGenerator json, Block.Chart chart) throws IOException {
        json.writeStringField("type", "chart");
        json.writeStringField("caption", chart.caption());
        json.writeArrayFieldStart("bars");
        for (var bar : chart.bars()) {
            json.writeStartObject();
            json.writeStringField("label", bar.label());
            writeRuns(json, List.of(bar.value()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeTable(JsonGenerator json, Table table) throws IOException {
        json.writeStringField("type", "table");
        json.writeStringField("id", table.id());
        json.writeStringField("title", table.title());
        json.writeStringField("note", table.note());
        json.writeArrayFieldStart("columns");
        for (var column : table.columns()) {
            json.writeString(column.heading());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rows");
        for (var row : table.rows()) {
            json.writeStartObject();
            json.writeStringField("kind", row.kind().name().toLowerCase(Locale.ROOT));
            json.writeArrayFieldStart("cells");
            for (var cell : row.cells()) {
                json.writeStartObject();
                writeRuns(json, cell.runs());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeRuns(JsonGenerator json, List<Run> runs) throws IOException {
        json.writeArrayFieldStart("runs");
        for (var run : runs) {
            json.writeStartObject();
            if (run instanceof Run.Shown shown) {
                json.writeStringField("figure", shown.tag());
            }
            json.writeStringField("text", run.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeFigure(JsonGenerator json, Figure figure) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", figure.id());
        json.writeStringField("name", figure.name());
        json.writeStringField("measure", figure.measure().name());
        json.writeStringField("definition", figure.measure().definition());
        json.writeStringField("unit", figure.unit());
        json.writeNumberField("value", figure.value());
        json.writeStringField("shown", figure.shown());
        json.writeStringField("base", figure.base());
        json.writeStringField("query", figure.query());
        json.writeNumberField("records", figure.records());
        json.writeStringField("evidence", figure.evidence());
        json.writeEndObject();
    }
}
