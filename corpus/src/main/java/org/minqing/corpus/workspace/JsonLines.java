package org.minqing.corpus.workspace;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Records as JSON, one object a line, UTF-8: how the workspace keeps what it knows. Thread-safe. */
public final class JsonLines<T> implements Spool.Form<T> {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            // a text that an older version did not write is empty
            .withConfigOverride(
                    String.class, text -> text.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private final ObjectReader reader;
    private final ObjectWriter writer;

    public JsonLines(Class<T> type) {
        reader = MAPPER.readerFor(type);
        writer = MAPPER.writerFor(type);
    }

    /**
     * @return the records of the file, none if there is no such file
     * @throws WorkspaceException if a line cannot be read
     */
    public List<T> read(Path file) {
        var records = new ArrayList<T>();
        forEach(file, records::add);
        return records;
    }

    /** Hands on the records of the file one after the other, without holding them; see {@link #read}. */
    public void forEach(Path file, Consumer<T> consumer) {
        try (var records = open(file)) {
            for (var record = records.next(); record != null; record = records.next()) {
                consumer.accept(record);
            }
        }
    }

    /** The records of the file, one at a time; see {@link #read}. */
    JsonLinesReader<T> open(Path file) {
        return new JsonLinesReader<>(this, file);
    }

    T parse(String line) throws IOException {
        return reader.readValue(line);
    }

    /** A file to be written record by record. */
    public JsonLinesWriter<T> create(Path file) throws IOException {
        return new JsonLinesWriter<>(this, file);
    }

    public void write(Path file, Iterable<T> records) throws IOException {
        try (var out = create(file)) {
            for (var record : records) {
                out.add(record);
            }
        }
    }

    /** Copies the lines whose record is to be kept, byte for byte. */
    void copy(Path file, Path aside, Predicate<T> kept) throws IOException {
        try (var lines = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                var out = Files.newBufferedWriter(aside, StandardCharsets.UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && kept.test(reader.readValue(line))) {
                    out.write(line);
                    out.write('\n');
                }
            }
        }
    }

    /** One record on one line, without a line feed. */
    public String line(T record) {
        try {
            return writer.writeValueAsString(record);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("expected a record that JSON can hold", e);
        }
    }

    @Override
    public byte[] bytes(T record) {
        try {
            return writer.writeValueAsBytes(record);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("expected a record that JSON can hold", e);
        }
    }

    @Override
    public T record(byte[] bytes) {
        try {
            return reader.readValue(bytes);
        } catch (IOException e) {
            throw new IllegalStateException("expected the bytes of a record", e);
        }
    }
}
