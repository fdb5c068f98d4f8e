package org.minqing.pipeline.matter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.minqing.corpus.record.FiledSubmission;
import org.minqing.corpus.record.Quarter;
import org.minqing.corpus.record.Standing;
import org.minqing.corpus.record.Submission;
import org.minqing.corpus.record.ThemedSubmission;

/** Tells which submissions count: 有效量 leaves out those without content, outside the district, and repeats. */
public final class Filing {

    /** A text with fewer letters than this says nothing. */
    private static final int LEAST_LETTERS = 5;

    /** Somebody trying the keyboard or the line: one character over and over, 测试测试, in a short text. */
    private static final Pattern TEST = Pattern.compile("(\\p{L})\\1{3,}|(?:测试){2,}|(?i:test){2,}");

    private static final int TEST_LETTERS = 40;

    private record Voice(String person, String matter, Quarter quarter) {}

    private Filing() {}

    /**
     * @param submissions in the order of {@code Submission.ORDER}: of repeats the first counts
     * @param matters matter id by submission id
     */
    public static List<FiledSubmission> file(List<ThemedSubmission> submissions, Map<String, String> matters) {
        var heard = new HashSet<Voice>();
        var filed = new ArrayList<FiledSubmission>(submissions.size());
        for (var themed : submissions) {
            var submission = themed.submission();
            var matter = matters.get(submission.id());
            if (matter == null) {
                throw new IllegalArgumentException(
                        "expected a matter for every submission, was none for " + submission.id());
            }
            boolean first = submission.person().isEmpty()
                    || heard.add(new Voice(submission.person(), matter, submission.quarter()));
            filed.add(new FiledSubmission(themed, matter, standing(themed, submission, first)));
        }
        return filed;
    }

    private static Standing standing(ThemedSubmission themed, Submission submission, boolean first) {
        if (saysNothing(submission.title() + submission.text())) {
            return Standing.NO_CONTENT;
        }
        if (themed.placement().outside()) {
            return Standing.OUTSIDE;
        }
        return first ? Standing.EFFECTIVE : Standing.REPEAT;
    }

    private static boolean saysNothing(String words) {
        long letters = letters(words);
        return letters < LEAST_LETTERS || (letters < TEST_LETTERS && TEST.matcher(words).find());
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }
}
