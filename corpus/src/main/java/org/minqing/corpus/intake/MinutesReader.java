package org.minqing.corpus.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Hands on the minutes of a reception day: one document, several people, several matters. */
final class MinutesReader {

    private final IntakeOptions options;

    MinutesReader(IntakeOptions options) {
        this.options = options;
    }

    /**
     * @param sheet name of the table that the items stand in, or empty
     * @param day of the reception, if known
     * @param title of the document
     */
    void deliver(
            List<MinutesItems.Item> items,
            String sheet,
            Optional<LocalDate> day,
            String venue,
            String title,
            Delivery delivery) {
        var channel = Channels.guess(options.channel(), delivery.file().name(), title);
        var spoken = new SpokenItems(channel, venue, sheet, delivery);
        for (var item : items) {
            day.ifPresentOrElse(known -> spoken.accept(item, known), () -> spoken.reject(item, ""));
        }
    }
}
