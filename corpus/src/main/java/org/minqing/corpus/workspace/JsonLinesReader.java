package org.minqing.corpus.workspace;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The records of one file, one after the other. A file that is missing holds none. */
final class JsonLinesReader<T> implements AutoCloseable {

    private final JsonLines<T> form;
    private final Path file;
    private final @Nullable BufferedReader lines;
    private int number;

    /** @throws WorkspaceException if the file cannot be opened */
    JsonLinesReader(JsonLines<T> form, Path file) {
        this.form = form;
        this.file = file;
        try {
            this.lines = Files.exists(file) ? Files.newBufferedReader(file, StandardCharsets.UTF_8) : null;
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    /**
     * @return the next record, or null at the end
     * @throws WorkspaceException if the line cannot be read
     */
    @Nullable
    T next() {
        try {
            var line = nextLine();
            return line == null ? null : form.parse(line);
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    private @Nullable String nextLine() throws IOException {
        if (lines == null) {
            return null;
        }
        String line;
        do {
            number++;
            line = lines.readLine();
        } while (line != null && line.isBlank());
        return line;
    }

    private WorkspaceException damaged(IOException cause) {
        return new WorkspaceException(
                "工作区文件 " + file.getFileName() + " 第" + number + "行已损坏，请用备份恢复这个文件（" + file + "）", cause);
    }

    @Override
    public void close() {
        try {
            if (lines != null) {
                lines.close();
            }
        } catch (IOException e) {
            throw damaged(e);
        }
    }
}
