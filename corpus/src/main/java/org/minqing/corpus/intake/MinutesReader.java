package org.minqing.corpus.intake;

import java.io.IOException;
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
        var spoken = new SpokenItems(channel, head.venue(), delivery);
        for (var item : items) {
            head.day().ifPresentOrElse(day -> spoken.accept(item, day), () -> spoken.reject(item, ""));
        }
        if (cleaning.removed() > 0) {
            delivery.warn(delivery.source("", 0), "", WarningCode.CONTROL_REMOVED, cleaning.removed() + "个字符");
        }
        var active = ActiveContent.in(zip.names());
        if (!active.isEmpty()) {
            delivery.warn(delivery.source("", 0), "", WarningCode.MACRO_PRESENT, active);
        }
    }
}
