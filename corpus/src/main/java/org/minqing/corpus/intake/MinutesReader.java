package org.minqing.corpus.intake;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.minqing.corpus.record.RawSubmission;
import org.minqing.corpus.record.Rejection;
import org.minqing.corpus.record.RejectionCode;

/** Reads the minutes of a reception day: one document, several people, several matters. */
final class MinutesReader {

    private static final String DOCUMENT = "word/document.xml";

    private final IntakeOptions options;

    MinutesReader(IntakeOptions options) {
        this.options = options;
    }

    /**
     * @throws UnreadableFileException if the document is damaged or holds nothing that somebody brought forward
     */
    void read(OfficeZip zip, TextCleaning cleaning, Delivery delivery) throws IOException, UnreadableFileException {
        var handler = new WordHandler(cleaning);
        zip.parse(DOCUMENT, handler);
        var document = handler.document();
        var items = MinutesItems.of(document);
        if (items.isEmpty()) {
            throw new UnreadableFileException(RejectionCode.DOCUMENT_NO_TEXT, "");
        }
        var file = delivery.file().name();
        var head = MinutesHead.of(document, file, items.getFirst().row());
        var title = document.paragraphs().stream()
                .map(WordDocument.Paragraph::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        var channel = Channels.guess(options.channel(), file, title);
        for (var item : items) {
            head.day()
                    .ifPresentOrElse(
                            day -> delivery.accept(submission(item, day, head.place(), channel, delivery)),
                            () -> delivery.reject(undated(item, delivery)));
        }
        if (cleaning.removed() > 0) {
            delivery.warn(delivery.source("", 0), "", WarningCode.CONTROL_REMOVED, cleaning.removed() + "个字符");
        }
        var active = ActiveContent.in(zip.names());
        if (!active.isEmpty()) {
            delivery.warn(delivery.source("", 0), "", WarningCode.MACRO_PRESENT, active);
        }
    }

    private static RawSubmission submission(
            MinutesItems.Item item, LocalDate day, String place, String channel, Delivery delivery) {
        var speaker = Speaker.of(item.text());
        return new RawSubmission(
                "",
                channel,
                day,
                "",
                item.text(),
                speaker.names(),
                speaker.person(),
                "",
                "",
                "",
                place,
                "",
                "",
                item.reply(),
                null,
                "",
                0,
                0,
                day + "\u001F" + place + "\u001F" + item.text(),
                delivery.source("", item.row()));
    }

    private static Rejection undated(MinutesItems.Item item, Delivery delivery) {
        return new Rejection(
                delivery.source("", item.row()),
                "日期",
                RejectionCode.CELL_NO_DATE,
                "",
                new LinkedHashMap<>(Map.of("内容", item.text())));
    }
}
