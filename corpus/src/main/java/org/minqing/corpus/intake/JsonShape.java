package org.minqing.corpus.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.nio.file.Path;
import org.minqing.corpus.record.RejectionCode;

/**
 * How a JSON file holds its records: one object a line; one array; an object around an array, as web services answer; or one
 * object over several lines.
 *
 * @param tokens tokens before the first record's, for a record that does not stand on a line of its own
 */
record JsonShape(Kind kind, int tokens) {

    /** What the records are. */
    enum Kind {
        LINES,
        ARRAY,
        SINGLE
    }

    private static final int LOOKED_AT = 20;
    private static final JsonShape LINES = new JsonShape(Kind.LINES, 0);

    /**
     * Goes through the first value of the file, all of it where that is the whole file. Lines may be broken, each for itself.
     *
     * @throws UnreadableFileException if the file is one broken value over several lines
     */
    static JsonShape of(Path file, TextEncoding encoding, ObjectReader reader)
            throws IOException, UnreadableFileException {
        try (var in = encoding.open(file);
                var parser = reader.createParser(in)) {
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                return new JsonShape(Kind.ARRAY, 1);
            }
            int array = arrayInside(parser);
            boolean alone = parser.nextToken() == null;
            if (alone && array > 0) {
                return new JsonShape(Kind.ARRAY, array);
            }
            boolean manyLines = parser.currentLocation().getLineNr() > 1;
            return alone && manyLines ? new JsonShape(Kind.SINGLE, 0) : LINES;
        } catch (JsonProcessingException e) {
            if (isOfLines(file, encoding, reader)) {
                return LINES; // broken lines are told one by one
            }
            throw new UnreadableFileException(RejectionCode.FILE_DAMAGED, "JSON 格式不对", e);
        }
    }

    /** Whether the file has only one line, or one of the first lines is an object of its own. */
    private static boolean isOfLines(Path file, TextEncoding encoding, ObjectReader reader) throws IOException {
        try (var in = encoding.open(file)) {
            var lines = new BoundedLines(in);
            int filled = 0;
            for (var line = lines.next(); line != null && filled < LOOKED_AT; line = lines.next()) {
                filled += line.isBlank() ? 0 : 1;
                if (!line.isBlank() && !lines.wasCut() && isObject(line, reader)) {
                    return true;
                }
            }
            return filled <= 1;
        }
    }

    private static boolean isObject(String line, ObjectReader reader) throws IOException {
        try {
            return reader.readTree(line).isObject();
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    /** Reads an object to its end. Returns how many tokens lead up to the first array of objects in it, 0 where it has none. */
    private static int arrayInside(JsonParser parser) throws IOException {
        int tokens = 1;
        int array = 0;
        int depth = 1;
        var last = JsonToken.START_OBJECT;
        while (depth > 0) {
            var token = parser.nextToken();
            if (token == null) {
                return 0;
            }
            tokens++;
            if (array == 0 && token == JsonToken.START_OBJECT && last == JsonToken.START_ARRAY) {
                array = tokens - 1;
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            last = token;
        }
        return array;
    }
}
