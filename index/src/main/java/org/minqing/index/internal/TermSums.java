package org.minqing.index.internal;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * A 128-bit sum for each document of a segment over everything that its postings say: field, term, frequency and positions. A
 * sum does not depend on the order in which terms are read, nor on the numbers of the documents.
 */
final class TermSums {

    private final LeafReader segment;
    private final Set<String> without;
    private final long[][] sums;

    /**
     * @param without fields that are left out
     */
    TermSums(LeafReader segment, Set<String> without) {
        this.segment = segment;
        this.without = without;
        this.sums = new long[segment.maxDoc()][2];
    }

    /** Shape [documents][2]. */
    long[][] sums() throws IOException {
        for (var field : segment.getFieldInfos()) {
            var terms = segment.terms(field.name);
            if (terms != null && field.getIndexOptions() != IndexOptions.NONE && !without.contains(field.name)) {
                add(StringHelper.murmurhash3_x64_128(new BytesRef(field.name)), terms.iterator());
            }
        }
        return sums;
    }

    private void add(long[] field, TermsEnum terms) throws IOException {
        PostingsEnum postings = null;
        for (var term = terms.next(); term != null; term = terms.next()) {
            var hash = StringHelper.murmurhash3_x64_128(term);
            postings = terms.postings(postings, PostingsEnum.POSITIONS);
            while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                add(field, hash, postings);
            }
        }
    }

    private void add(long[] field, long[] term, PostingsEnum posting) throws IOException {
        long first = mixed(field[0], term[0]);
        long second = mixed(field[1], term[1]);
        int frequency = posting.freq();
        first = mixed(first, frequency);
        for (int occurrence = 0; occurrence < frequency; occurrence++) {
            int position = posting.nextPosition();
            first = mixed(first, position);
            second = mixed(second, position);
        }
        sums[posting.docID()][0] += first;
        sums[posting.docID()][1] += second;
    }

    /**
     * @see <a href="https://doi.org/10.1145/2660193.2660195">Steele, Lea, Flood, Fast splittable pseudorandom number
     *     generators, the finalizer of SplitMix64</a>
     */
    private static long mixed(long state, long value) {
        long mixed = (state ^ value) + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
