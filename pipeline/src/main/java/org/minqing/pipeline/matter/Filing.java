package org.minqing.pipeline.matter;

import com.carrotsearch.hppc.LongHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.minqing.corpus.record.FiledSubmission;
import org.minqing.corpus.record.Hash64;
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

    private Filing() {}

    /**
     * @param submissions in the order of {@code Submission.ORDER}: of repeats the first counts
     * @param matters id of the matter of each submission
     * @return each submission with its matter and standing, put together when it is asked for
     * @throws IllegalArgumentException if there are not as many matters as submissions
     */
    public static List<FiledSubmission> file(List<ThemedSubmission> submissions, List<String> matters) {
        if (submissions.size() != matters.size()) {
            throw new IllegalArgumentException(
                    "expected a matter for each of " + submissions.size() + " submissions, was " + matters.size());
        }
        var heard = new LongHashSet();
        var standings = new byte[matters.size()];
        for (int i = 0; i < standings.length; i++) {
            var themed = submissions.get(i);
            var submission = themed.submission();
            boolean first = submission.person().isEmpty() || heard.add(voice(submission, matters.get(i)));
            standings[i] = (byte) standing(themed, submission, first).ordinal();
        }
        return new FiledList(submissions, matters, standings);
    }

    /** Who speaks of which matter in which quarter, as 64 bits: the person is a keyed hash already. */
    private static long voice(Submission submission, String matter) {
        return Hash64.of(submission.person() + '\n' + matter + '\n' + submission.quarter());
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
        return letters < LEAST_LETTERS
                || (letters < TEST_LETTERS && TEST.matcher(words).find());
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }
}
