package org.minqing.desk.run;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.minqing.pipeline.privacy.PersonalType;

/** How much of which kind was masked (脱敏记录): kinds and counts, never a value. Counted are the tags in what was stored. */
final class MaskCounts {

    private static final Pattern TAG = Pattern.compile("\\[(\\p{IsHan}{2,4}|QQ)\\d+]");

    private final SortedMap<String, Integer> byWord = new TreeMap<>();

    void count(String masked) {
        if (masked.indexOf('[') < 0) {
            return;
        }
        var tags = TAG.matcher(masked);
        while (tags.find()) {
            if (PersonalType.ofWord(tags.group(1)).isPresent()) {
                byWord.merge(tags.group(1), 1, Integer::sum);
            }
        }
    }

    void add(MaskCounts other) {
        other.byWord.forEach((word, count) -> byWord.merge(word, count, Integer::sum));
    }

    /** Tags by the word that stands in them, such as 手机. */
    SortedMap<String, Integer> counts() {
        return Collections.unmodifiableSortedMap(byWord);
    }
}
