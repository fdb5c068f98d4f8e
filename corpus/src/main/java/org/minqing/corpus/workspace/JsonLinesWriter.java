package org.minqing.corpus.workspace;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes records into one file, one after the other. */
public final class JsonLinesWriter<T> implements Closeable {

    private final JsonLines<T> form;
    private final BufferedWriter out;

    JsonLinesWriter(JsonLines<T> form, Path file) throws IOException {
        this.form = form;
        this.out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    }

    public void add(T record) throws IOException {
        out.write(form.line(record));
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
