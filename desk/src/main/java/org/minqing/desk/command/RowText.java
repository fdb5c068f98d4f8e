package org.minqing.desk.command;

import java.util.List;
import org.minqing.corpus.record.SegmentedText;
import org.minqing.desk.Office;
import org.minqing.pipeline.privacy.Masker;

/** A row's title and text as a run hands them to the classifier: cut, then masked, so that no model learns personal data. */
record RowText(SegmentedText title, SegmentedText text) {

    private static final Masker MASKER = new Masker();

    static RowText of(Office office, LabelledRow row) {
        var masked = MASKER.mask(
                List.of(
                        office.segmenter().segment(row.title()),
                        office.segmenter().segment(row.text())),
                List.of());
        return new RowText(masked.get(0), masked.get(1));
    }
}
