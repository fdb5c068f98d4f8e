package org.minqing.report.model;

import java.util.List;

/** What a section is made of, from top to bottom. */
public sealed interface Block permits Block.Heading, Block.Paragraph, Block.Quotation, Block.Chart, Table {

    /**
     * @param level 2 for （一）, 3 for 1.; 1 is the section's own
     * @param text with its number
     */
    record Heading(int level, String text) implements Block {}

    /** @param runs not empty */
    record Paragraph(List<Run> runs) implements Block {

        public Paragraph {
            runs = Run.merged(runs);
        }
    }

    /**
     * Words of a submission or of a reply.
     *
     * @param text exact substring of the masked text
     * @param cut whether the sentence goes on in the source
     * @param reference what it can be looked up by in the source
     */
    record Quotation(String text, boolean cut, String reference) implements Block {

        /** As it is printed; only what stands between the quotation marks is the source's. */
        public String printed() {
            return "“" + text + "”" + (cut ? "……" : "") + "（编号：" + reference + "）";
        }
    }

    /**
     * Bars, drawn from the first one down; formats without drawings leave it out.
     *
     * @param bars not empty
     */
    record Chart(String caption, List<Bar> bars) implements Block {

        public Chart {
            bars = List.copyOf(bars);
        }
    }

    /**
     * @param length value that the bar's length stands for, >= 0
     */
    record Bar(String label, Run.Shown value, long length) {}
}
