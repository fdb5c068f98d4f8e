package org.minqing.corpus.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days of e-mails: "Mon, 5 Jan 2026 09:30:00 +0800 (CST)" is 2026-01-05 in Asia/Shanghai. */
final class MailDate {

    private static final Pattern AROUND = Pattern.compile("^\\s*[A-Za-z]{3,9}\\s*,|\\([^)]*\\)");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private static final DateTimeFormatter WRITTEN = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d MMM uuuu H:mm[:ss] ")
            .appendPattern("[XX][XXX]")
            .toFormatter(Locale.ENGLISH);

    private MailDate() {}

    /** Empty where it is no day, or says no zone. */
    static Optional<LocalDate> day(String header) {
        var plain = BLANKS.matcher(AROUND.matcher(header).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        try {
            var moment = OffsetDateTime.parse(plain.replaceFirst("(?i) (?:UT|UTC|GMT)$", " +0000"), WRITTEN);
            var day = moment.atZoneSameInstant(DateReading.ZONE).toLocalDate();
            return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR ? Optional.of(day) : Optional.empty();
        } catch (DateTimeException e) {
            return DateReading.ofFile("").read(plain);
        }
    }
}
