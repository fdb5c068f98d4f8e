package org.minqing.desk.fuzz;

import java.util.List;
import java.util.regex.Pattern;
import org.minqing.pipeline.privacy.Masked;
import org.minqing.pipeline.privacy.Masker;
import org.minqing.pipeline.segment.Segmenter;

/** Any text is masked: spans in range and order, every character outside them kept, no whole mobile number left. */
public final class MaskTarget {

    private static final Pattern MOBILE = Pattern.compile("(?<![0-9])1[3-9][0-9]{9}(?![0-9])");

    private static final Segmenter SEGMENTER = new Segmenter(List.of("海景路", "新阳街道"));
    private static final Masker MASKER = Masker.builtIn();

    private MaskTarget() {}

    /** @param data the text, see {@link FuzzedText} */
    public static void fuzzerTestOneInput(byte[] data) {
        var raw = FuzzedText.of(data);
        var masked = MASKER.mask(raw, List.of("陈某海"));
        checkSpans(raw, masked);
        check(!MOBILE.matcher(masked.text()).find(), "no mobile number is left");

        var title = SEGMENTER.segment(raw.substring(0, raw.length() / 2));
        var cut = MASKER.mask(List.of(title, SEGMENTER.segment(raw)), List.of());
        check(cut.size() == 2, "a masked text for each raw one");
        check(!MOBILE.matcher(cut.getLast().text()).find(), "no mobile number is left beside its cuts");
    }

    private static void checkSpans(String raw, Masked masked) {
        var rebuilt = new StringBuilder();
        int from = 0;
        for (var span : masked.spans()) {
            check(span.start() >= from && span.end() > span.start() && span.end() <= raw.length(), "spans in order");
            rebuilt.append(raw, from, span.start()).append(span.tag());
            from = span.end();
        }
        rebuilt.append(raw, from, raw.length());
        check(
                withoutBrackets(rebuilt.toString()).equals(withoutBrackets(masked.text())),
                "the rest of the text is kept");
    }

    /** Forged tags have other brackets after masking. */
    private static String withoutBrackets(String text) {
        return text.replace('［', '[').replace('］', ']');
    }

    private static void check(boolean held, String what) {
        if (!held) {
            throw new AssertionError("expected: " + what);
        }
    }
}
