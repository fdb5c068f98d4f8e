package org.minqing.corpus.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minqing.corpus.record.RejectionCode;

/**
 * Rows of a JSON file: one object a line, or one array of objects, alone or inside an object, streamed. The keys of all objects
 * are the headings. Rows are numbered by line, or in an array by their place in it. A broken line is one broken row; a broken
 * array is a damaged file.
 */
final class JsonRows implements RowSource {

    private static final int MOST_KEYS = 1000;

    private final Path file;
    private final TextEncoding encoding;
    private final TextCleaning cleaning;
    private final JsonShape shape;
    private final ObjectReader reader = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build()
            .reader();
    private final List<String> keys;

    private JsonRows(Path file, TextEncoding encoding, TextCleaning cleaning)
            throws IOException, UnreadableFileException {
        this.file = file;
        this.encoding = encoding;
        this.cleaning = cleaning;
        this.shape = JsonShape.of(file, encoding, reader);
        this.keys = collectKeys();
    }

    /**
     * Goes through the file once to learn its keys.
     *
     * @throws UnreadableFileException if an array is broken, or there are more keys than a table can have columns
     */
    static JsonRows open(Path file, TextEncoding encoding, TextCleaning cleaning)
            throws IOException, UnreadableFileException {
        return new JsonRows(file, encoding, cleaning);
    }

    private List<String> collectKeys() throws IOException, UnreadableFileException {
        Set<String> found = new LinkedHashSet<>();
        eachObject((number, object, fault) -> {
            if (object != null) {
                object.fieldNames().forEachRemaining(found::add);
            }
            if (found.size() > MOST_KEYS) {
                throw new UnreadableFileException(RejectionCode.FILE_DAMAGED, "键的种类过多");
            }
        });
        return List.copyOf(found);
    }

    @Override
    public void visit(RowVisitor visitor) throws IOException, UnreadableFileException {
        visitor.sheet("", false);
        visitor.row(TableRow.of(0, keys.stream().map(Cell::text).toList()), false);
        eachObject((number, object, fault) -> visitor.row(row(number, object, fault), false));
    }

    private TableRow row(int number, @Nullable JsonNode object, RejectionCode fault) {
        if (object == null) {
            return new TableRow(number, List.of(), fault);
        }
        var cells = new ArrayList<Cell>(keys.size());
        for (var key : keys) {
            cells.add(cell(object.get(key)));
        }
        return TableRow.of(number, cells);
    }

    private Cell cell(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return Cell.BLANK;
        }
        return Cell.text(cleaning.clean(value.isValueNode() ? value.asText() : value.toString()));
    }

    @FunctionalInterface
    private interface ObjectVisitor {

        /**
         * @param object null where there is none
         * @param fault why, if there is none
         */
        void object(int number, @Nullable JsonNode object, RejectionCode fault) throws UnreadableFileException;
    }

    private void eachObject(ObjectVisitor visitor) throws IOException, UnreadableFileException {
        try (var in = encoding.open(file)) {
            switch (shape.kind()) {
                case ARRAY -> eachElement(in, visitor);
                case LINES -> eachLine(new BoundedLines(in), visitor);
                case SINGLE -> {
                    JsonNode node = reader.readTree(in);
                    visitor.object(1, node.isObject() ? node : null, RejectionCode.ROW_BAD_JSON);
                }
            }
        }
    }

    private void eachLine(BoundedLines lines, ObjectVisitor visitor) throws IOException, UnreadableFileException {
        int number = 0;
        for (var line = lines.next(); line != null; line = lines.next()) {
            number++;
            if (lines.wasCut()) {
                visitor.object(number, null, RejectionCode.ROW_TOO_LONG);
            } else if (!line.isBlank()) {
                visitor.object(number, parse(line), RejectionCode.ROW_BAD_JSON);
            }
        }
    }

    private @Nullable JsonNode parse(String line) throws IOException {
        try {
            var node = reader.readTree(line.startsWith("\uFEFF") ? line.substring(1) : line);
            return node.isObject() ? node : null;
        } catch (JsonProcessingException e) {
            return null; // the row visitor is told so, and the row is rejected
        }
    }

    private void eachElement(Reader in, ObjectVisitor visitor) throws IOException, UnreadableFileException {
        try (JsonParser parser = reader.createParser(in)) {
            for (int i = 0; i < shape.tokens(); i++) {
                parser.nextToken();
            }
            int number = 0;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (parser.currentToken() == null) {
                    throw new UnreadableFileException(RejectionCode.FILE_DAMAGED, "JSON 数组没有结束");
                }
                JsonNode node = reader.readTree(parser);
                visitor.object(++number, node.isObject() ? node : null, RejectionCode.ROW_BAD_JSON);
            }
        } catch (JsonProcessingException e) {
            throw new UnreadableFileException(RejectionCode.FILE_DAMAGED, "JSON 格式不对", e);
        }
    }
}
