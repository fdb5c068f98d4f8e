package org.minqing.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.jsoup.parser.Parser;

/** All text of a file, entries of an Office file one after the other, character references resolved. */
final class Contents {

    private Contents() {}

    static String of(Path file) throws IOException {
        if (file.toString().endsWith("x")) {
            var text = new StringBuilder();
            try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
                for (var entry : zip.stream().toList()) {
                    var bytes = zip.getInputStream(entry).readAllBytes();
                    text.append(new String(bytes, StandardCharsets.UTF_8)).append('\n');
                }
            }
            return Parser.unescapeEntities(text.toString(), false);
        }
        return Files.readString(file);
    }
}
