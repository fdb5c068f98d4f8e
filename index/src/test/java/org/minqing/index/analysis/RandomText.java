package org.minqing.index.analysis;

import java.util.ArrayList;
import java.util.random.RandomGenerator;
import org.minqing.corpus.record.SegmentedText;

/** Texts of all kinds of characters, and cuts at any place, from a seed. */
final class RandomText {

    private static final String CHARACTERS =
            "的停车难搅拌站𠮷👍🏽👨‍👩‍👧①㎡ 　\n\t\u200B\uFEFF\u0301\u20E3aZ9Ａｚ９éÉßİſ，。！“”()（）-—…[]*:：/~¥かナ한ก𝐀\uD842\uDFB7";

    private final RandomGenerator random;

    RandomText(RandomGenerator random) {
        this.random = random;
    }

    /** 0 to 60 characters, sometimes of one kind, sometimes with half a surrogate pair. */
    String text() {
        var text = new StringBuilder();
        int length = random.nextInt(60);
        boolean anything = random.nextInt(4) == 0;
        while (text.length() < length) {
            int at = random.nextInt(CHARACTERS.length());
            switch (random.nextInt(anything ? 3 : 20)) {
                case 0 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                case 1 -> text.append(CHARACTERS.charAt(at));
                case 2 -> text.append("abc1".repeat(random.nextInt(40)));
                default -> text.appendCodePoint(CHARACTERS.codePointAt(at));
            }
        }
        return text.toString();
    }

    /** The text cut into tokens of 1 to 5 UTF-16 units, now and then of 100, also within a surrogate pair. */
    SegmentedText cut(String text) {
        int longest = random.nextInt(5) == 0 ? 100 : 5;
        var ends = new ArrayList<Integer>();
        for (int end = 0; end < text.length(); ) {
            end = Math.min(text.length(), end + random.nextInt(longest) + 1);
            ends.add(end);
        }
        return new SegmentedText(text, ends.stream().mapToInt(Integer::intValue).toArray());
    }
}
