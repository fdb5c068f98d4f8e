package org.minqing.pipeline.segment;

import com.hankcs.hanlp.corpus.tag.NR;
import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.nr.PersonDictionary;

/**
 * How often characters and words stand in Chinese persons' names, beside them, and in running text, as HanLP's dictionary of
 * name roles and its core dictionary counted them. All values are natural logarithms of probabilities, below 0. Immutable.
 */
public final class NameStatistics {

    /** What a character or word that a dictionary does not know is taken to have been counted. */
    private static final double UNSEEN = 0.5;

    /** Counted words of HanLP's core dictionary. */
    private static final double WORDS = 9_727_730;

    /** Weight of a word's own frequency beside that of the pair. */
    private static final double SMOOTHING = 0.1;

    /** Share of names among words, and the count of names behind HanLP's pairs of words, both roughly. */
    private static final double NAME = 0.002;

    private static final double NAMES = 20_000;

    private static final int PERSON = CoreDictionary.getWordID("未##人");
    private static final int NUMBER = CoreDictionary.getWordID("未##数");
    private static final int LATIN = CoreDictionary.getWordID("未##串");
    private static final int EDGE = CoreDictionary.getWordID("，");
    private static final String NUMERALS = "一二三四五六七八九十百千万亿零〇两几第";

    private static final char FIRST = '\u4E00';
    private static final char LAST = '\u9FFF';

    private final float[] surnames = table(NR.B);
    private final float[] firsts = table(NR.C);
    private final float[] seconds = table(NR.D);
    private final float[] singles = table(NR.E);

    private static float[] table(NR role) {
        var table = new float[LAST - FIRST + 1];
        double total = total(role);
        for (int i = 0; i < table.length; i++) {
            table[i] = (float) Math.log(count(Character.toString(FIRST + i), role) / total);
        }
        return table;
    }

    private static double total(NR role) {
        return PersonDictionary.transformMatrixDictionary.getTotalFrequency(role);
    }

    private static double count(String word, NR role) {
        var roles = PersonDictionary.dictionary.get(word);
        return roles == null ? UNSEEN : Math.max(UNSEEN, roles.getFrequency(role));
    }

    /** That a surname is this one. */
    public double surname(char c) {
        return of(surnames, c);
    }

    /** That the first of two characters of a given name is this one. */
    public double first(char c) {
        return of(firsts, c);
    }

    /** That the second of two characters of a given name is this one. */
    public double second(char c) {
        return of(seconds, c);
    }

    /** That the only character of a given name is this one. */
    public double single(char c) {
        return of(singles, c);
    }

    private static double of(float[] table, char c) {
        return c < FIRST || c > LAST ? table[0] : table[c - FIRST];
    }

    /**
     * How the dictionaries list a word: all numbers, and all Latin words, are counted together.
     *
     * @param word empty for the edge of a text
     * @return what the other methods take, below 0 for a word that they do not know
     */
    public int id(String word) {
        if (word.isEmpty()) {
            return EDGE;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (NUMERALS.indexOf(c) < 0 && (c < '0' || c > '9')) {
                return c < 0x80 && Character.isLetter(c)
                        ? LATIN
                        : Character.isWhitespace(c) ? EDGE : CoreDictionary.getWordID(word);
            }
        }
        return NUMBER;
    }

    /** That a word follows another one in running text. */
    public double follows(int before, int word) {
        double both = pair(before, word);
        return Math.log(
                (1 - SMOOTHING) * both / Math.max(both + 1, frequency(before)) + SMOOTHING * frequency(word) / WORDS);
    }

    /** That a person's name follows a word. */
    public double nameAfter(int before) {
        double both = pair(before, PERSON);
        return Math.log((1 - SMOOTHING) * both / Math.max(both + 1, frequency(before)) + SMOOTHING * NAME);
    }

    /** That a word follows a person's name. */
    public double afterName(int word) {
        return Math.log((1 - SMOOTHING) * pair(PERSON, word) / NAMES + SMOOTHING * frequency(word) / WORDS);
    }

    private static int pair(int first, int second) {
        return first < 0 || second < 0 ? 0 : CoreBiGramTableDictionary.getBiFrequency(first, second);
    }

    private static double frequency(int word) {
        return word < 0 ? UNSEEN : Math.max(UNSEEN, CoreDictionary.get(word).totalFrequency);
    }

    /** Whether HanLP's core dictionary holds this word. */
    public boolean isWord(String word) {
        return CoreDictionary.get(word) != null;
    }
}
