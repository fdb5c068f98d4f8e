package org.minqing.pipeline.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * 100,000 characters that are made to be slow. The goal is 200 ms of CPU (docs/decisions/018); the test allows five times
 * that.
 */
class HostileTextTest {

    private static final int LENGTH = 100_000;
    private static final Masker MASKER = Masker.builtIn();

    @BeforeAll
    static void warm() {
        MASKER.mask("我叫林建华，电话13800001234", List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1", "13", "1 3", "a", "a@", "a.", "1-", "闽", "闽D", "张", "张某", "林建", "一", "号", "8号", "1单元", "微信", "微信a",
                "QQ 1", "身份证", "护照A", "(0592)", "我叫", "姓名：", "阿", "·", "古丽·", "Aa ", "AB ", "[手机1]", "\u200B", "\n",
                " ", "和", "一三八", "*", "1*", "X", "62", "通行证H", "家住", "室", "😀", "《", "“", "、", "。", "老王说", "张三李四"
            })
    void isMaskedInTime(String piece) {
        var text = piece.repeat(LENGTH / piece.length());

        var masked = assertTimeoutPreemptively(Duration.ofSeconds(1), () -> MASKER.mask(text, List.of()));

        assertEquals(
                0,
                masked.spans().stream()
                        .filter(span -> span.end() > text.length())
                        .count());
    }
}
