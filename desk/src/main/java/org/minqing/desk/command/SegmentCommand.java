package org.minqing.desk.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import org.minqing.desk.ExitCode;
import org.minqing.desk.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "segment",
        mixinStandardHelpOptions = true,
        description = "分词：标准输入一行一段，标准输出一行一段，词之间用空格分开。",
        footer = {"", "例：", "  echo 新垵村的停车秩序很差 | minqing segment"})
final class SegmentCommand implements Callable<Integer> {

    private final Root root;

    @Option(names = "--json", description = "每行一个 JSON：原文和词的数组。")
    private boolean json;

    SegmentCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        try (var office = root.open();
                var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var cut = office.segmenter().segment(line);
                var words = new ArrayList<String>();
                for (int token = 0; token < cut.size(); token++) {
                    words.add(cut.token(token));
                }
                root.console()
                        .result(
                                json
                                        ? new Json()
                                                .put("text", line)
                                                .put("tokens", words)
                                                .toString()
                                        : String.join(
                                                " ",
                                                words.stream()
                                                        .filter(word -> !word.isBlank())
                                                        .toList()));
            }
            return ExitCode.DONE;
        }
    }
}
