package org.minqing.desk.command;

import java.util.List;
import org.minqing.corpus.record.SegmentedText;
import org.minqing.desk.Office;

/** A row's title and text as a run hands them to the classifier: cut, then masked, so that no model learns personal data. */
record RowText(SegmentedText title, SegmentedText text) {

    static RowText of(Office office, LabelledRow row) {
        var masked = office.masker()
                .mask(
                        List.of(
                                office.segmenter().segment(row.title()),
                                office.segmenter().segment(row.text())),
                        List.of());
        return new RowText(masked.get(0), masked.get(1));
    }
}
