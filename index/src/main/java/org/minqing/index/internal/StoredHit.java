package org.minqing.index.internal;

import org.apache.lucene.document.Document;
import org.minqing.corpus.record.SegmentedText;

/** What the index keeps of a document as it was, to show it. What a news item does not have is empty. */
record StoredHit(
        String id,
        String number,
        String reference,
        SegmentedText title,
        SegmentedText text,
        String theme,
        String street,
        String date,
        String channel) {

    static StoredHit of(Document document) {
        return new StoredHit(
                stored(document, IndexFields.ID),
                stored(document, IndexFields.NUMBER),
                stored(document, IndexFields.REFERENCE),
                cut(document, IndexFields.TITLE, IndexFields.TITLE_CUTS),
                cut(document, IndexFields.TEXT, IndexFields.TEXT_CUTS),
                stored(document, IndexFields.THEME),
                stored(document, IndexFields.STREET),
                stored(document, IndexFields.DATE),
                stored(document, IndexFields.CHANNEL));
    }

    static String stored(Document document, String field) {
        var value = document.get(field);
        return value == null ? "" : value;
    }

    private static SegmentedText cut(Document document, String text, String cuts) {
        return SegmentedText.ofCuts(stored(document, text), stored(document, cuts));
    }
}
