package org.minqing.pipeline.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is personal stays so however it is written and wherever it stands. Every value is fictional by its shape. */
class MetamorphicTest {

    private static final String DIGITS = "零一二三四五六七八九";

    private static final List<String> VALUES =
            List.of("手机13800001234", "身份证350211190001011236", "卡号6222020000000000008", "座机0592-6051234");

    private final Masker masker = Masker.builtIn();

    static Stream<Arguments> values() {
        return VALUES.stream()
                .flatMap(value -> Stream.of(
                        Arguments.of("as it is", value),
                        Arguments.of("full width", each(value, c -> c < 0x80 ? (char) (c + 0xFEE0) : c)),
                        Arguments.of(
                                "Chinese digits", each(value, c -> c >= '0' && c <= '9' ? DIGITS.charAt(c - '0') : c)),
                        Arguments.of("zero width", value.replaceAll("(?<=[0-9])(?=[0-9])", "\u200B")),
                        Arguments.of("soft hyphens", value.replaceAll("(?<=[0-9]{3})(?=[0-9])", "\u00AD")),
                        Arguments.of("a blank each", value.replaceAll("(?<=[0-9])(?=[0-9])", " ")),
                        Arguments.of("blanks by four", value.replaceAll("(?<=[0-9]{4})(?=[0-9]{4})", " ")),
                        Arguments.of("dashes", value.replaceAll("(?<=[0-9]{6})(?=[0-9]{5})", "—")),
                        Arguments.of("a line break", value.replaceFirst("(?<=[0-9]{5})(?=[0-9])", "\n"))));
    }

    private static String each(String value, CharacterChange change) {
        var changed = new StringBuilder();
        value.chars().forEach(c -> changed.append(change.of((char) c)));
        return changed.toString();
    }

    private interface CharacterChange {
        char of(char c);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("values")
    void aNumberIsFoundInEveryForm(String form, String value) {
        assertEquals(1, tags(value), form);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("values")
    void aNumberIsFoundInEveryPlace(String form, String value) {
        for (var place : List.<UnaryOperator<String>>of(
                v -> v + "，请回电",
                v -> "领导好。" + v,
                v -> "（" + v + "）",
                v -> "“" + v + "”。",
                v -> "【" + v + "】",
                v -> v + "\n" + "谢谢")) {
            assertEquals(1, tags(place.apply(value)), form);
        }
        assertEquals(2, tags(value + "；再说一遍，" + value), form);
    }

    private int tags(String text) {
        return masker.mask(text, List.of()).spans().size();
    }
}
