package org.minqing.corpus.intake;

import java.io.IOException;
import org.minqing.corpus.record.RejectionCode;

/**
 * Reads a document: a news article, the jottings of a station, or minutes with tables, forms and lists of what people brought
 * forward.
 */
final class DocumentReader {

    private final TableReader tables;
    private final MinutesReader minutes;
    private final NotesReader notes;
    private final NewsReader news;

    DocumentReader(TableReader tables, MinutesReader minutes, NotesReader notes, NewsReader news) {
        this.tables = tables;
        this.minutes = minutes;
        this.notes = notes;
        this.news = news;
    }

    /**
     * @param cleaning the one that the document was cleaned with
     * @throws UnreadableFileException if nobody brought anything forward
     */
    void read(TextDocument document, TextCleaning cleaning, Delivery delivery)
            throws IOException, UnreadableFileException {
        int removed = cleaning.removed();
        deliver(document, delivery);
        var whole = delivery.source("", 0);
        if (removed > 0) {
            delivery.warn(whole, "", WarningCode.CONTROL_REMOVED, removed + "个字符");
        }
        if (!document.active().isEmpty()) {
            delivery.warn(whole, "", WarningCode.MACRO_PRESENT, String.join("、", document.active()));
        }
        if (!document.leftOut().isEmpty()) {
            delivery.warn(whole, "", WarningCode.PARTS_LEFT_OUT, String.join("、", document.leftOut()));
        }
    }

    private void deliver(TextDocument document, Delivery delivery) throws IOException, UnreadableFileException {
        var article = DocumentArticle.of(document, delivery.file().name());
        if (article.isPresent()) {
            news.deliver(article.get(), new TextCleaning(), delivery);
            return;
        }
        var headings = tables.headings(delivery.file());
        if (document.paragraphs().stream()
                .anyMatch(paragraph -> DocumentTables.isLostTable(paragraph.text(), headings))) {
            throw new UnreadableFileException(RejectionCode.FORMAT_UNSUPPORTED, "文字排成的表格");
        }
        var lines = DocumentNotes.of(document);
        if (lines.isPresent()) {
            notes.deliver(lines.get(), delivery);
            return;
        }
        deliverMinutes(document, headings, delivery);
        if (!delivery.hasBegun()) {
            throw new UnreadableFileException(RejectionCode.DOCUMENT_NO_TEXT, "");
        }
    }

    /** Where tables hold what people said, the text around them adds only what it numbers and what says so itself. */
    private void deliverMinutes(TextDocument document, Headings headings, Delivery delivery)
            throws IOException, UnreadableFileException {
        var file = delivery.file().name();
        var items = MinutesItems.of(document.paragraphs());
        var head = MinutesHead.of(
                document,
                file,
                items.isEmpty() ? Integer.MAX_VALUE : items.getFirst().row());
        var found = DocumentTables.of(document, head, headings, DateReading.ofFile(file));
        if (!found.sheets().isEmpty()) {
            tables.read(found, new TextCleaning(), delivery);
        }
        found.spoken()
                .forEach((name, said) ->
                        minutes.deliver(said.items(), name, said.day(), head.venue(), document.title(), delivery));
        if (!found.isEmpty()) {
            items = MinutesItems.numbered(document.paragraphs()).stream()
                    .filter(item -> MinutesItems.isBroughtForward(item.text()))
                    .toList();
        }
        minutes.deliver(items, "", head.day(), head.venue(), document.title(), delivery);
    }
}
