package org.minqing.index.internal;

import java.util.List;
import java.util.Locale;
import org.minqing.corpus.record.Facet;

/** Names of the fields in Lucene, and what is in them. */
final class IndexFields {

    /** Whether the document is a {@link #SUBMISSION} or {@link #NEWS}. */
    static final String DOCUMENT = "document";

    static final String SUBMISSION = "submission";
    static final String NEWS = "news";

    static final String ID = "id";
    static final String NUMBER = "number";
    static final String REFERENCE = "reference";
    static final String TITLE = "title";
    static final String TEXT = "text";
    /** Cuts of the title and of the text, as {@code SegmentedText.cuts()} writes them; stored only. */
    static final String TITLE_CUTS = "title.cuts";

    static final String TEXT_CUTS = "text.cuts";
    static final String THEME = "theme";
    static final String STREET = "street";
    static final String DATE = "date";
    static final String CHANNEL = "channel";
    /** Day as days since 1970, for ranges and sorting. */
    static final String DAY = "day";
    /** See {@link OrderKey}. */
    static final String ORDER = "order";
    /** Keyed hash of the person; no value where unknown. */
    static final String PERSON = "person";

    /** Fields that are stored, but for the id, in the order of the digest. */
    static final List<String> STORED =
            List.of(NUMBER, REFERENCE, TITLE, TITLE_CUTS, TEXT, TEXT_CUTS, THEME, STREET, DATE, CHANNEL);

    private IndexFields() {}

    /** The values of a facet, as they are. */
    static String of(Facet facet) {
        return "facet." + facet.name().toLowerCase(Locale.ROOT);
    }

    /** The units of a text, with positions: what must occur is looked up here. */
    static String units(String field) {
        return field + ".units";
    }

    /** The words of a text, with their frequencies: what scores is looked up here. */
    static String words(String field) {
        return field + ".words";
    }
}
