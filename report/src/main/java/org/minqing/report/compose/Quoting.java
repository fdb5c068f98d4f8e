package org.minqing.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.minqing.corpus.record.Evidence;
import org.minqing.corpus.record.FiledSubmission;
import org.minqing.corpus.record.Place;
import org.minqing.report.model.Block;
import org.minqing.report.text.VisibleText;

/** Chooses the words that are quoted: exact substrings of the masked text, whole sentences where there are short ones. */
final class Quoting {

    private static final Pattern SENTENCE = Pattern.compile("[^。！？!?；;\\r\\n]++[。！？!?；;]?");
    private static final int SHORTEST = 8;
    private static final int LONGEST = 90;
    private static final int LONGEST_REPLY = 150;

    private Quoting() {}

    /** What a submission says; empty where nothing of it can be printed as it is. */
    static Optional<Block.Quotation> of(FiledSubmission filed) {
        var submission = filed.submission();
        return best(submission.text(), LONGEST, wordsFor(filed))
                .map(words -> quotation(words, submission.text(), submission.reference()));
    }

    /** What the department answered; empty where there is no reply that can be printed as it is. */
    static Optional<Block.Quotation> ofReply(FiledSubmission filed) {
        var submission = filed.submission();
        return best(submission.reply(), LONGEST_REPLY, List.of())
                .map(words -> quotation(words, submission.reply(), submission.reference()));
    }

    private static Block.Quotation quotation(String words, String text, String reference) {
        int end = text.indexOf(words) + words.length();
        boolean closed = "。！？!?；;".indexOf(words.charAt(words.length() - 1)) >= 0;
        boolean cut = !closed && end < text.stripTrailing().length() && "\r\n".indexOf(text.charAt(end)) < 0;
        return new Block.Quotation(words, cut, VisibleText.line(reference));
    }

    /** The sentence with the most of the wanted words, the first of equal ones; the beginning where all are too long. */
    private static Optional<String> best(String text, int longest, List<String> wanted) {
        var sentences = sentences(text);
        var whole = sentences.stream()
                .filter(sentence -> sentence.length() >= SHORTEST && sentence.length() <= longest)
                .max(Comparator.comparing((String sentence) -> score(sentence, wanted))
                        .thenComparing(sentences::indexOf, Comparator.reverseOrder()));
        return whole.or(() -> sentences.stream()
                .filter(sentence -> sentence.length() > longest)
                .map(sentence -> VisibleText.beginning(sentence, longest - 10).strip())
                .filter(sentence -> !sentence.isEmpty())
                .findFirst());
    }

    private static List<String> sentences(String text) {
        var sentences = new ArrayList<String>();
        var matcher = SENTENCE.matcher(text);
        while (matcher.find()) {
            var sentence = matcher.group().strip();
            if (!sentence.isEmpty() && VisibleText.isLine(sentence)) {
                sentences.add(sentence);
            }
        }
        return sentences;
    }

    private static long score(String sentence, List<String> wanted) {
        long hits = wanted.stream().filter(sentence::contains).count();
        boolean half = sentence.endsWith("；") || sentence.endsWith(";");
        return hits - (sentence.indexOf('[') >= 0 ? 1 : 0) - (half ? 1 : 0);
    }

    private static List<String> wordsFor(FiledSubmission filed) {
        var words = new ArrayList<String>();
        filed.themed().themes().evidence().stream().map(Evidence::text).forEach(words::add);
        filed.themed().placement().places().stream().map(Place::name).forEach(words::add);
        return words.stream().filter(word -> !word.isBlank()).distinct().toList();
    }
}
