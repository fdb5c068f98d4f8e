package org.minqing.corpus.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.minqing.corpus.record.RawNewsItem;
import org.minqing.corpus.record.Rejection;
import org.minqing.corpus.record.RejectionCode;

/** Reads a saved news page as one news item. */
final class NewsReader {

    /**
     * @param page parsed from the file; nothing it points to is fetched
     * @throws UnreadableFileException if the page holds no article
     */
    void read(Document page, TextCleaning cleaning, Delivery delivery) throws UnreadableFileException {
        deliver(page, cleaning, delivery);
        if (cleaning.removed() > 0) {
            delivery.warn(delivery.source("", 0), "", WarningCode.CONTROL_REMOVED, cleaning.removed() + "个字符");
        }
    }

    /** @throws UnreadableFileException if the page holds no article */
    void deliver(Document page, TextCleaning cleaning, Delivery delivery) throws UnreadableFileException {
        var news = new NewsPage(page, delivery.file().name());
        var title = cleaning.clean(news.title().strip());
        var outlet = cleaning.clean(news.outlet());
        var day = news.publishedOn();
        var text = cleaning.clean(String.join("\n", DistrictPart.of(news.paragraphs())));
        if (text.isBlank()) {
            throw new UnreadableFileException(RejectionCode.DOCUMENT_NO_TEXT, title);
        }
        var source = delivery.source("", 1);
        if (day.isEmpty()) {
            delivery.reject(new Rejection(
                    source, "日期", RejectionCode.CELL_NO_DATE, title, new LinkedHashMap<>(Map.of("标题", title))));
            return;
        }
        delivery.accept(new RawNewsItem(title, outlet, day.get(), text, source));
    }
}
