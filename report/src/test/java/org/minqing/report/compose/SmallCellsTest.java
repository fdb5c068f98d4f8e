package org.minqing.report.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SmallCellsTest {

    private static final int SMALL = 3;

    @Test
    void aLoneSensitiveRowTakesTheSmallestOtherRowWithIt() {
        long[][] counts = {{9, 9, 9}, {1, 0, 5}, {4, 4, 4}};

        assertEquals(Set.of(1, 2), SmallCells.hidden(List.of(1), counts, SMALL));
    }

    @Test
    void noHiddenSmallCellCanBeWorkedOutFromWhatIsPrinted() {
        long seed = 8;
        var random = new Random(seed);
        int hiddenTables = 0;
        for (int n = 0; n < 300; n++) {
            var counts = new long[3][3];
            for (var row : counts) {
                for (int column = 0; column < 3; column++) {
                    row[column] = random.nextInt(4);
                }
            }
            var sensitive = sensitive(counts);
            var hidden = SmallCells.hidden(sensitive, counts, SMALL);
            if (hidden.size() < counts.length) {
                hiddenTables += sensitive.isEmpty() ? 0 : 1;
                assertTrue(isSafe(counts, sensitive, new ArrayList<>(hidden)), "seed " + seed + " table " + n);
            }
        }
        assertTrue(hiddenTables > 30, hiddenTables + " tables tried");
    }

    /** The first row, where it has a small cell. */
    private static List<Integer> sensitive(long[][] counts) {
        for (long cell : counts[0]) {
            if (cell > 0 && cell < SMALL) {
                return List.of(0);
            }
        }
        return List.of();
    }

    /** Tries every way to fill the hidden rows that agrees with the totals: each small cell must have two possible values. */
    private static boolean isSafe(long[][] counts, List<Integer> sensitive, List<Integer> hidden) {
        for (int row : sensitive) {
            for (int column = 0; column < 3; column++) {
                if (counts[row][column] > 0 && counts[row][column] < SMALL) {
                    var values = new HashSet<Long>();
                    fill(counts, hidden, 0, new long[hidden.size()][3], values, hidden.indexOf(row), column);
                    if (values.size() < 2) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static void fill(
            long[][] counts, List<Integer> hidden, int cell, long[][] tried, Set<Long> values, int row, int column) {
        if (cell == hidden.size() * 3) {
            if (agrees(counts, hidden, tried)) {
                values.add(tried[row][column]);
            }
            return;
        }
        for (long value = 0; value <= 6 && values.size() < 2; value++) {
            tried[cell / 3][cell % 3] = value;
            if (cell % 3 < 2 || sum(tried[cell / 3]) == sum(counts[hidden.get(cell / 3)])) {
                fill(counts, hidden, cell + 1, tried, values, row, column);
            }
        }
        tried[cell / 3][cell % 3] = 0;
    }

    private static boolean agrees(long[][] counts, List<Integer> hidden, long[][] tried) {
        for (int column = 0; column < 3; column++) {
            long real = 0;
            long guess = 0;
            for (int at = 0; at < hidden.size(); at++) {
                real += counts[hidden.get(at)][column];
                guess += tried[at][column];
            }
            if (real != guess) {
                return false;
            }
        }
        return true;
    }

    private static long sum(long[] cells) {
        long sum = 0;
        for (long cell : cells) {
            sum += cell;
        }
        return sum;
    }
}
