package org.minqing.index.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.minqing.corpus.knowledge.Taxonomy;
import org.minqing.corpus.knowledge.Theme;
import org.minqing.corpus.record.Facet;
import org.minqing.index.analysis.Folding;

/**
 * Which values are meant by a value as a person writes it. A value that the index has is meant as it stands, and so is every
 * id of a theme; otherwise a theme may be called by its name, and everything else (but a matter) by its beginning or a part.
 */
final class FacetValues {

    private static final int MOST_SUGGESTED = 3;

    private final IndexReader reader;
    private final Taxonomy taxonomy;

    FacetValues(IndexReader reader, Taxonomy taxonomy) {
        this.reader = reader;
        this.taxonomy = taxonomy;
    }

    /**
     * What a written value means.
     *
     * @param facet the facet that was named, or 子主题 where a sub-theme was written as a theme
     * @param values any of these; none where nothing fits
     */
    record Meaning(Facet facet, List<String> values) {
        Meaning {
            values = List.copyOf(values);
        }
    }

    Meaning of(Facet facet, String written, boolean exact) throws IOException {
        if (has(facet, written)) {
            return new Meaning(facet, List.of(written));
        }
        if (facet == Facet.THEME || facet == Facet.SUBTHEME) {
            return theme(facet, written, exact);
        }
        if (exact || facet == Facet.MATTER || written.isBlank()) {
            return new Meaning(facet, List.of());
        }
        var sought = Folding.fold(written);
        var all = all(facet);
        var beginning = select(all, value -> Folding.fold(value).startsWith(sought));
        return new Meaning(
                facet,
                beginning.isEmpty() ? select(all, value -> Folding.fold(value).contains(sought)) : beginning);
    }

    private Meaning theme(Facet facet, String written, boolean exact) {
        var named = themes(
                theme -> theme.id().equalsIgnoreCase(written) || theme.name().equals(written));
        boolean partly = named.isEmpty() && !exact && !written.isBlank();
        var fitting = partly ? themes(theme -> theme.name().contains(written)) : named;
        var own = ids(fitting, facet);
        return own.isEmpty() && facet == Facet.THEME
                ? new Meaning(Facet.SUBTHEME, ids(fitting, Facet.SUBTHEME))
                : new Meaning(facet, own);
    }

    private List<Theme> themes(Predicate<Theme> wanted) {
        return taxonomy.all().stream().filter(wanted).toList();
    }

    private static List<String> ids(List<Theme> themes, Facet facet) {
        return themes.stream()
                .filter(theme -> facetOf(theme) == facet)
                .map(Theme::id)
                .toList();
    }

    private static Facet facetOf(Theme theme) {
        return theme.isTop() ? Facet.THEME : Facet.SUBTHEME;
    }

    private boolean has(Facet facet, String value) throws IOException {
        return reader.docFreq(new Term(IndexFields.of(facet), Keyword.bytes(value))) > 0;
    }

    /** All values of a facet in the index, sorted. */
    private List<String> all(Facet facet) throws IOException {
        var values = new ArrayList<String>();
        var terms = MultiTerms.getTerms(reader, IndexFields.of(facet));
        if (terms != null) {
            var each = terms.iterator();
            for (var term = each.next(); term != null; term = each.next()) {
                values.add(term.utf8ToString());
            }
        }
        return values;
    }

    private static List<String> select(List<String> values, Predicate<String> wanted) {
        return values.stream().filter(wanted).toList();
    }

    /** Values to show where nothing fits: those with the most characters in common. */
    List<String> suggestions(Facet facet, String written) throws IOException {
        var names = facet == Facet.THEME || facet == Facet.SUBTHEME
                ? taxonomy.all().stream().map(Theme::name).distinct().toList()
                : all(facet);
        var sought = written.codePoints().boxed().collect(Collectors.toSet());
        return names.stream()
                .filter(name -> common(name, sought) > 0)
                .sorted(Comparator.comparing((String name) -> -common(name, sought)))
                .limit(MOST_SUGGESTED)
                .toList();
    }

    private static long common(String name, Set<Integer> sought) {
        return name.codePoints().distinct().filter(sought::contains).count();
    }

    /** As a person reads it: a theme by its name. */
    String nameOf(Facet facet, String value) {
        return facet == Facet.THEME || facet == Facet.SUBTHEME ? taxonomy.nameOf(value) : value;
    }
}
