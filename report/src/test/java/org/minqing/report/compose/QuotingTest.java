package org.minqing.report.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.minqing.report.Samples;

class QuotingTest {

    @Test
    void theSentenceThatNamesThePlaceIsQuotedWhole() {
        var filed = Samples.saying("您好！我是附近居民。新垵村路口的路灯坏了半个月，晚上很黑。谢谢你们。", "新垵村");

        var quotation = Quoting.of(filed).orElseThrow();

        assertEquals("新垵村路口的路灯坏了半个月，晚上很黑。", quotation.text());
        assertEquals("“新垵村路口的路灯坏了半个月，晚上很黑。”（编号：S1）", quotation.printed());
    }

    @Test
    void aLongSentenceIsCutOutsideAMaskAndMarkedAsCut() {
        var text = "新".repeat(78) + "[手机1]" + "垵".repeat(40);

        var quotation = Quoting.of(Samples.saying(text, "")).orElseThrow();

        assertEquals("新".repeat(78), quotation.text());
        assertTrue(quotation.cut());
    }

    @Test
    void whateverTheTextHoldsTheQuotationIsAnExactPartOfIt() {
        long seed = 7;
        var random = new Random(seed);
        var pieces = new String[] {
            "路灯", "。", "[手机1]", "\n", "！", "\u202E", "囷", "𠮷", "\uD800", "\u0000", "e\u0301", "；", "，很久没有人来修理了"
        };
        int quoted = 0;
        for (int n = 0; n < 2000; n++) {
            var text = new StringBuilder("路");
            for (int k = random.nextInt(60); k > 0; k--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            var quotation = Quoting.of(Samples.saying(text.toString(), "路灯"));
            quoted += quotation.isPresent() ? 1 : 0;
            assertTrue(
                    quotation.map(found -> text.indexOf(found.text()) >= 0).orElse(true),
                    "seed " + seed + " text " + n);
            assertTrue(
                    quotation.map(found -> !found.text().contains("\u202E")).orElse(true),
                    "seed " + seed + " text " + n);
        }
        assertTrue(quoted > 1000, quoted + " quotations");
    }

    @Test
    void aTextThatCannotBePrintedAsItIsIsNotQuoted() {
        assertTrue(Quoting.of(Samples.saying("\u202E倒过来写的一句话在这里", "")).isEmpty());
    }
}
