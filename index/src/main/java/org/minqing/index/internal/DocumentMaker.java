package org.minqing.index.internal;

import java.time.LocalDate;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.minqing.corpus.record.Facet;
import org.minqing.corpus.record.FiledSubmission;
import org.minqing.corpus.record.SegmentedNews;
import org.minqing.corpus.record.SourceRow;

/** Turns records into Lucene documents. Reuses its token streams: index each document before making the next, in one thread. */
final class DocumentMaker {

    private final IndexedText title = new IndexedText(IndexFields.TITLE, IndexFields.TITLE_CUTS);
    private final IndexedText text = new IndexedText(IndexFields.TEXT, IndexFields.TEXT_CUTS);

    Document of(FiledSubmission filed) {
        var submission = filed.submission();
        var document = new Document();
        identify(document, IndexFields.SUBMISSION, submission.id());
        order(document, submission.receivedOn(), submission.source(), submission.id());
        title.addTo(document, filed.themed().title());
        text.addTo(document, filed.themed().text());
        for (var facet : Facet.values()) {
            facet.of(filed).forEach(value -> facet(document, facet, value));
        }
        if (!submission.person().isEmpty()) {
            document.add(new SortedSetDocValuesField(IndexFields.PERSON, Keyword.bytes(submission.person())));
        }
        document.add(new StoredField(IndexFields.NUMBER, submission.number()));
        document.add(new StringField(IndexFields.REFERENCE, Keyword.of(submission.reference()), Store.YES));
        document.add(new StoredField(IndexFields.THEME, theme(filed)));
        document.add(new StoredField(IndexFields.STREET, Facet.STREET.of(filed).getFirst()));
        document.add(new StoredField(IndexFields.CHANNEL, submission.channel()));
        return document;
    }

    Document of(SegmentedNews news) {
        var item = news.item();
        var document = new Document();
        identify(document, IndexFields.NEWS, item.id());
        order(document, item.publishedOn(), item.source(), item.id());
        title.addTo(document, news.title());
        text.addTo(document, news.text());
        facet(document, Facet.QUARTER, item.quarter().toString());
        facet(document, Facet.MONTH, item.publishedOn().toString().substring(0, 7));
        document.add(new StoredField(IndexFields.CHANNEL, item.outlet()));
        return document;
    }

    private static void identify(Document document, String kind, String id) {
        document.add(new StringField(IndexFields.DOCUMENT, kind, Store.NO));
        document.add(new StringField(IndexFields.ID, Keyword.of(id), Store.YES));
    }

    private static void order(Document document, LocalDate day, SourceRow source, String id) {
        BytesRef key = OrderKey.of(day, source, id);
        document.add(new SortedDocValuesField(IndexFields.ORDER, key));
        document.add(new LongField(IndexFields.DAY, day.toEpochDay(), Store.NO));
        document.add(new StoredField(IndexFields.DATE, day.toString()));
    }

    private static void facet(Document document, Facet facet, String value) {
        document.add(new KeywordField(IndexFields.of(facet), Keyword.bytes(value), Store.NO));
    }

    private static String theme(FiledSubmission filed) {
        return Facet.SUBTHEME.of(filed).stream()
                .findFirst()
                .orElseGet(() -> Facet.THEME.of(filed).getFirst());
    }
}
