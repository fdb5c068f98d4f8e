package org.minqing.corpus.samples;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A news page as a browser saves it: the body between navigation, counters, related links and a footer. */
final class NewsPageFile {

    private NewsPageFile() {}

    /** @param layouts folder of the pages around the body, named by their layout */
    static byte[] build(Path layouts, TruthRow news) throws IOException {
        var html = Files.readString(layouts.resolve(news.text("layout") + ".html"), StandardCharsets.UTF_8);
        for (var field : List.of("title", "date", "time", "source", "editor", "charset")) {
            html = html.replace("{" + field + "}", news.text(field));
        }
        boolean old = news.text("layout").equals("old");
        html = html.replace("{crumbs}", String.join(" &gt; ", news.list("crumbs")))
                .replace("{related}", each(news.list("related"), "<li><a href=\"#\">", "</a></li>"))
                .replace("{body}", each(news.list("paragraphs"), old ? "　　" : "<p>", old ? "<br><br>" : "</p>"));
        return OfficeBytes.of(html, Charset.forName(news.text("charset")));
    }

    private static String each(List<String> texts, String before, String after) {
        return texts.stream().map(text -> before + text + after).collect(Collectors.joining("\n"));
    }
}
