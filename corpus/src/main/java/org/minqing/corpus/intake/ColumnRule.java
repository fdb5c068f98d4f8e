package org.minqing.corpus.intake;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One line of {@code settings/columns.csv}: in files of a shape, a heading means a field.
 *
 * @param file file names that it holds for, or empty for all
 * @param shape normalised headings that must all stand in the row, or empty
 * @param heading normalised
 */
record ColumnRule(Optional<Pattern> file, Set<String> shape, String heading, Field field) {

    ColumnRule {
        shape = Set.copyOf(shape);
    }

    boolean suitsFile(String name) {
        return file.isEmpty() || file.get().matcher(name).matches();
    }

    /** @param headings normalised, of the row in question */
    boolean suitsRow(Collection<String> headings) {
        return headings.containsAll(shape);
    }

    /** The narrower rule is asked first: 2 for headings, 1 for a file name, 0 for all files. */
    int narrowness() {
        return !shape.isEmpty() ? 2 : file.isPresent() ? 1 : 0;
    }
}
