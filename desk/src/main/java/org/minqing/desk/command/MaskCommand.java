package org.minqing.desk.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.minqing.desk.ExitCode;
import org.minqing.desk.Json;
import org.minqing.pipeline.privacy.Masked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "mask",
        mixinStandardHelpOptions = true,
        description = "脱敏：标准输入一行一段，标准输出是脱敏后的文字。",
        footer = {"", "例：", "  echo 我是张小满，电话13800001234 | minqing mask"})
final class MaskCommand implements Callable<Integer> {

    private final Root root;

    @Option(names = "--json", description = "每行一个 JSON：原文、脱敏后、各处的位置（按字符数）和类型。")
    private boolean json;

    MaskCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        var masker = root.masker();
        try (var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (var line = line(in); line != null; line = line(in)) {
                var masked = masker.mask(line, List.of());
                root.console().result(json ? json(line, masked).toString() : masked.text());
            }
            return ExitCode.DONE;
        }
    }

    /** Up to the next line feed, without a carriage return before it; any other line break is part of the text. */
    private static @Nullable String line(Reader in) throws IOException {
        int next = in.read();
        if (next < 0) {
            return null;
        }
        var line = new StringBuilder();
        for (; next >= 0 && next != '\n'; next = in.read()) {
            line.append((char) next);
        }
        int last = line.length() - 1;
        if (last >= 0 && line.charAt(last) == '\r') {
            line.setLength(last);
        }
        return line.toString();
    }

    private static Json json(String line, Masked masked) {
        return new Json()
                .put("text", line)
                .put("masked", masked.text())
                .put(
                        "spans",
                        masked.spans().stream()
                                .map(span -> new Json()
                                        .put("start", line.codePointCount(0, span.start()))
                                        .put("end", line.codePointCount(0, span.end()))
                                        .put("type", span.type().name())
                                        .fields())
                                .toList());
    }
}
