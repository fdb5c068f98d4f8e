package org.minqing.pipeline.privacy;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.minqing.pipeline.privacy.Zones.Zone;

/**
 * One way to find personal data in a {@link PlainView}.
 *
 * @param needs what a part of a text must hold at least for the pattern to be tried at all: looking is cheaper than matching
 * @param pattern its group {@code v} is what is masked
 * @param check decides on what the pattern found
 */
record Rule(PersonalType type, Needs needs, Pattern pattern, Predicate<Found> check) {

    /**
     * What a part of a text must hold.
     *
     * @param digits, letters least number of them
     * @param words one of these must stand in it; none where no word is needed
     */
    record Needs(int digits, int letters, String... words) {

        Needs(int digits, String... words) {
            this(digits, 0, words);
        }

        boolean metBy(String text, Zone zone) {
            if (zone.digits() < digits || zone.letters() < letters) {
                return false;
            }
            for (var word : words) {
                if (zone.holds(text, word)) {
                    return true;
                }
            }
            return words.length == 0;
        }
    }

    /**
     * A value where it stands in the plain text.
     *
     * @param text the whole plain text
     * @param start, end of the value in it
     */
    record Found(String text, int start, int end) {

        private static final Pattern SEPARATORS = Pattern.compile("[^0-9A-Za-z\\u4E00-\\u9FFF@*]");

        String written() {
            return text.substring(start, end);
        }

        /** The value without separators, letters as capitals. */
        String value() {
            return SEPARATORS.matcher(written()).replaceAll("").toUpperCase(Locale.ROOT);
        }

        /** At most so many characters before the value. */
        String before(int characters) {
            return text.substring(Math.max(0, start - characters), start);
        }

        /** At most so many characters after the value. */
        String after(int characters) {
            return text.substring(end, Math.min(text.length(), end + characters));
        }
    }

    static Rule of(PersonalType type, Needs needs, String pattern) {
        return new Rule(type, needs, Pattern.compile(pattern), found -> true);
    }

    static Rule of(PersonalType type, Needs needs, String pattern, Predicate<Found> check) {
        return new Rule(type, needs, Pattern.compile(pattern), check);
    }
}
