package org.minqing.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.minqing.corpus.knowledge.Theme;

/**
 * Which rows of a place × theme table are not printed, so that no small cell of a sensitive theme can be read or worked out
 * from the totals.
 *
 * <p>Rows are hidden whole. What can be known of a cell of the hidden rows, their totals and the columns' totals being printed,
 * lies between {@code max(0, row + column - all)} and {@code min(row, column)} of the hidden part; while that is one single
 * value for a small cell, one more row is hidden.
 */
final class SmallCells {

    private final Draft draft;

    SmallCells(Draft draft) {
        this.draft = draft;
    }

    /** Whether the theme, its parent or one of its sub-themes is marked sensitive. */
    boolean isSensitive(String theme) {
        var taxonomy = draft.request().taxonomy();
        return taxonomy.find(theme).filter(found -> marked(found)).isPresent()
                || taxonomy.children(theme).stream().anyMatch(Theme::sensitive);
    }

    private boolean marked(Theme theme) {
        var parent = Optional.of(theme.top()).flatMap(draft.request().taxonomy()::find);
        return theme.sensitive() || parent.map(Theme::sensitive).orElse(false);
    }

    /**
     * @param themes of the rows, shape [rows]
     * @param counts shape [rows][columns], in submissions
     * @return indexes of the rows to hide
     */
    Set<Integer> hidden(List<String> themes, long[][] counts) {
        int small = draft.book().thresholds().smallCell();
        var sensitive = IntStream.range(0, counts.length)
                .filter(row -> isSensitive(themes.get(row)))
                .filter(row -> hasSmall(counts[row], small))
                .boxed()
                .toList();
        return hidden(sensitive, counts, small);
    }

    /** @param sensitive indexes of the sensitive rows that have a small cell */
    static Set<Integer> hidden(List<Integer> sensitive, long[][] counts, int small) {
        var hidden = new HashSet<>(sensitive);
        var others = new ArrayList<>(IntStream.range(0, counts.length)
                .boxed()
                .filter(row -> !hidden.contains(row) && sum(counts[row]) > 0)
                .sorted(Comparator.comparing((Integer row) -> sum(counts[row])))
                .toList());
        while (!others.isEmpty() && isDisclosed(sensitive, hidden, counts, small)) {
            hidden.add(others.removeFirst());
        }
        return hidden;
    }

    private static boolean isDisclosed(List<Integer> sensitive, Set<Integer> hidden, long[][] counts, int small) {
        long all = hidden.stream().mapToLong(row -> sum(counts[row])).sum();
        for (int row : sensitive) {
            for (int column = 0; column < counts[row].length; column++) {
                int at = column;
                long ofColumn =
                        hidden.stream().mapToLong(other -> counts[other][at]).sum();
                long least = Math.max(0, sum(counts[row]) + ofColumn - all);
                long most = Math.min(sum(counts[row]), ofColumn);
                if (isSmall(counts[row][column], small) && least == most) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hasSmall(long[] cells, int small) {
        return IntStream.range(0, cells.length).anyMatch(column -> isSmall(cells[column], small));
    }

    private static boolean isSmall(long count, int small) {
        return count > 0 && count < small;
    }

    private static long sum(long[] cells) {
        return LongStream.of(cells).sum();
    }
}
