package org.minqing.report.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.minqing.report.xlsx.FigureRows;

/** Reads a JSON report: every run that names a figure, and the list of figures. */
public final class JsonOccurrences implements OccurrenceReader {

    @Override
    public List<Occurrence> read(Path file) throws IOException {
        var root = new ObjectMapper().readTree(file.toFile());
        var found = new ArrayList<Occurrence>();
        for (var run : root.findParents("figure")) {
            found.add(
                    new Occurrence(run.path("figure").asText(), run.path("text").asText()));
        }
        root.path("figures").forEach(figure -> addProperties(figure, found));
        return found;
    }

    private static void addProperties(JsonNode figure, List<Occurrence> found) {
        var id = figure.path("id").asText();
        FigureRows.PROPERTIES.stream()
                .filter(property -> !property.equals("id"))
                .forEach(property -> found.add(new Occurrence(id + "#" + property, text(figure.path(property)))));
    }

    private static String text(JsonNode value) {
        if (value.isNumber()) {
            return value.decimalValue().toPlainString();
        }
        return value.isNull() ? "" : value.asText();
    }
}
