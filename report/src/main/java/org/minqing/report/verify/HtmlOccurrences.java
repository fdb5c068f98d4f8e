package org.minqing.report.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;

/** Reads an HTML report: every element with {@code data-figure}. */
public final class HtmlOccurrences implements OccurrenceReader {

    @Override
    public List<Occurrence> read(Path file) throws IOException {
        return Jsoup.parse(file.toFile(), StandardCharsets.UTF_8.name()).select("[data-figure]").stream()
                .map(element -> new Occurrence(element.attr("data-figure"), element.wholeText()))
                .toList();
    }
}
