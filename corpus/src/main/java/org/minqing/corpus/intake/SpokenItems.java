package org.minqing.corpus.intake;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.minqing.corpus.record.RawSubmission;
import org.minqing.corpus.record.Rejection;
import org.minqing.corpus.record.RejectionCode;

/**
 * Hands on what somebody wrote down for the people who came: minutes and jottings. Where they came to is no place of what they
 * spoke of; it only tells two equal sentences apart.
 *
 * @param venue where they came to, or empty
 * @param sheet name of the table in which it is written, or empty
 */
record SpokenItems(String channel, String venue, String sheet, Delivery delivery) {

    void accept(MinutesItems.Item item, LocalDate day) {
        var speaker = Speaker.of(item.text());
        delivery.accept(new RawSubmission(
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
                "",
                "",
                "",
                item.reply(),
                null,
                "",
                0,
                0,
                day + "\u001F" + venue + "\u001F" + item.text(),
                delivery.source(sheet, item.row())));
    }

    /** @param written the date as it stands there, or empty where there is none */
    void reject(MinutesItems.Item item, String written) {
        delivery.reject(new Rejection(
                delivery.source(sheet, item.row()),
                "日期",
                written.isEmpty() ? RejectionCode.CELL_NO_DATE : RejectionCode.CELL_BAD_DATE,
                written,
                new LinkedHashMap<>(Map.of("内容", item.text()))));
    }
}
