package org.minqing.pipeline.privacy;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * One way to find personal data in a {@link PlainView}.
 *
 * @param pattern its group {@code v} is what is masked
 * @param check decides on the digits and letters of the value, without separators
 */
record Rule(PersonalType type, Pattern pattern, Predicate<String> check) {

    static Rule of(PersonalType type, String pattern) {
        return new Rule(type, Pattern.compile(pattern), value -> true);
    }

    static Rule of(PersonalType type, String pattern, Predicate<String> check) {
        return new Rule(type, Pattern.compile(pattern), check);
    }
}
