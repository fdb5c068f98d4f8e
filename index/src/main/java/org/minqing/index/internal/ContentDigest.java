package org.minqing.index.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.minqing.corpus.record.Facet;

/**
 * SHA-256 over what the index says, however it lies in segments: for each living document, in order, its stored fields and the
 * terms that lead to it, with frequencies and positions. Ids, persons and matters may come from the workspace's key: ids are
 * left out, of persons and matters only counts who shares one with whom.
 */
public final class ContentDigest {

    private static final String PERSON = IndexFields.PERSON;
    private static final String MATTER = IndexFields.of(Facet.MATTER);
    private static final Set<String> KEYED = Set.of(IndexFields.ID, MATTER);

    private final IndexSearcher searcher;
    private final MessageDigest digest;
    private final Map<String, Integer> firstSeen = new HashMap<>();

    /** A living document and where it comes in the order. */
    private record Place(BytesRef key, int document, long[] terms, String person, String matter) {}

    public ContentDigest(IndexSearcher searcher) {
        this.searcher = searcher;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** 64 lower-case hexadecimal digits. */
    public String hex() throws IOException {
        var places = places();
        places.sort(Comparator.comparing(Place::key));
        var stored = searcher.storedFields();
        for (var place : places) {
            var document = stored.document(place.document());
            for (var field : IndexFields.STORED) {
                add(StoredHit.stored(document, field));
            }
            add(Long.toHexString(place.terms()[0]) + " " + Long.toHexString(place.terms()[1]));
            add(group(PERSON, place.person()));
            add(group(MATTER, place.matter()));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private List<Place> places() throws IOException {
        var places = new ArrayList<Place>();
        for (var leaf : searcher.getLeafContexts()) {
            var terms = new TermSums(leaf.reader(), KEYED).sums();
            collect(leaf.reader(), leaf.docBase, terms, places);
        }
        return places;
    }

    private static void collect(LeafReader segment, int base, long[][] terms, List<Place> places) throws IOException {
        var keys = DocValues.getSorted(segment, IndexFields.ORDER);
        var persons = DocValues.getSortedSet(segment, PERSON);
        var matters = DocValues.getSortedSet(segment, MATTER);
        var live = segment.getLiveDocs();
        for (int document = 0; document < segment.maxDoc(); document++) {
            if ((live == null || live.get(document)) && keys.advanceExact(document)) {
                var key = BytesRef.deepCopyOf(keys.lookupOrd(keys.ordValue()));
                places.add(new Place(
                        key, base + document, terms[document], value(persons, document), value(matters, document)));
            }
        }
    }

    private static String value(SortedSetDocValues values, int document) throws IOException {
        return values.advanceExact(document)
                ? values.lookupOrd(values.nextOrd()).utf8ToString()
                : "";
    }

    /** The how-manieth different value of its field this is, in order; empty for none. */
    private String group(String field, String value) {
        if (value.isEmpty()) {
            return "";
        }
        int known = firstSeen.size();
        return Integer.toString(firstSeen.computeIfAbsent(field + " " + value, unseen -> known));
    }

    private void add(String value) {
        var bytes = value.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }
}
