package org.minqing.desk.badinput;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes one bad file, or a folder of them, at a path at which nothing is yet. */
@FunctionalInterface
public interface Recipe {

    Charset GB18030 = Charset.forName("GB18030");

    void make(Path at) throws Exception;

    static Recipe of(byte[] content) {
        return at -> Files.write(at, content);
    }

    static Recipe of(String content) {
        return of(content, StandardCharsets.UTF_8);
    }

    static Recipe of(String content, Charset charset) {
        return of(content.getBytes(charset));
    }
}
