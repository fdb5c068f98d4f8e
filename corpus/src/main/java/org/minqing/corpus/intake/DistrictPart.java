package org.minqing.corpus.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Keeps of an article on several districts of Xiamen what is about Haicang; any other article stays whole. */
final class DistrictPart {

    private static final String HERE = "海沧";
    private static final List<String> OTHERS = List.of("思明", "湖里", "集美", "同安", "翔安");
    private static final int SEVERAL = 2;
    private static final Pattern DISTRICT = Pattern.compile("海沧|思明|湖里|集美|同安|翔安");
    private static final int LONGEST_HEADING = 25;

    private DistrictPart() {}

    /** The paragraphs that name Haicang, or stand under a heading that does, in their order. */
    static List<String> of(List<String> paragraphs) {
        var text = String.join("\n", paragraphs);
        if (OTHERS.stream().filter(text::contains).count() < SEVERAL || !text.contains(HERE)) {
            return paragraphs;
        }
        var kept = new ArrayList<String>();
        boolean under = false;
        for (var paragraph : paragraphs) {
            boolean here = paragraph.contains(HERE);
            if (isHeading(paragraph)) {
                under = here;
            } else if (!here && DISTRICT.matcher(paragraph).find()) {
                under = false;
            }
            if (here || under) {
                kept.add(paragraph);
            }
        }
        return kept;
    }

    /** A short line that names districts and ends no sentence. */
    private static boolean isHeading(String paragraph) {
        return paragraph.length() <= LONGEST_HEADING
                && !paragraph.matches(".*[。；！？]$")
                && DISTRICT.matcher(paragraph).find();
    }
}
