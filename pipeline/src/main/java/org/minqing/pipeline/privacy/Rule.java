package org.minqing.pipeline.privacy;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * One way to find personal data in a {@link PlainView}.
 *
 * @param needs what a text must hold at least for the pattern to be tried at all: looking is cheaper than matching
 * @param pattern its group {@code v} is what is masked
 * @param check decides on the digits and letters of the value, without separators
 */
record Rule(PersonalType type, Needs needs, Pattern pattern, Predicate<String> check) {

    /**
     * What a text must hold.
     *
     * @param digits least number of digits
     * @param words one of these must stand in it; none where no word is needed
     */
    record Needs(int digits, String... words) {

        boolean metBy(String text, int digitsInText) {
            if (digitsInText < digits) {
                return false;
            }
            for (var word : words) {
                if (text.contains(word)) {
                    return true;
                }
            }
            return words.length == 0;
        }
    }

    static Rule of(PersonalType type, Needs needs, String pattern) {
        return new Rule(type, needs, Pattern.compile(pattern), value -> true);
    }

    static Rule of(PersonalType type, Needs needs, String pattern, Predicate<String> check) {
        return new Rule(type, needs, Pattern.compile(pattern), check);
    }
}
