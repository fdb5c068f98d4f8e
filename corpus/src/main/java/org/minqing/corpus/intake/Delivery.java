package org.minqing.corpus.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.minqing.corpus.record.RawNewsItem;
import org.minqing.corpus.record.RawSubmission;
import org.minqing.corpus.record.Rejection;
import org.minqing.corpus.record.RejectionCode;
import org.minqing.corpus.record.SourceRow;

/** Hands one file's findings to the sink and counts them. */
final class Delivery {

    private final InputFile file;
    private final IntakeSink sink;
    private final SequencedMap<String, String> mapping = new LinkedHashMap<>();
    private final List<SheetReport> sheets = new ArrayList<>();
    private String format = "";
    private String encoding = "";
    private int accepted;
    private int rejected;
    private int news;
    private int warnings;
    private boolean changed;

    Delivery(InputFile file, IntakeSink sink) {
        this.file = file;
        this.sink = sink;
    }

    InputFile file() {
        return file;
    }

    void readAs(FileFormat format) {
        this.format = format.label();
    }

    /** A text that is no table. */
    void readAsNotes() {
        this.format = "txt";
    }

    void decodedAs(TextEncoding encoding) {
        this.encoding = encoding.label();
    }

    void mapped(Map<String, String> headings) {
        headings.forEach(mapping::putIfAbsent);
    }

    /** A sheet was gone through. */
    void sheet(SheetReport sheet) {
        sheets.add(sheet);
    }

    SourceRow source(String sheet, int row) {
        return new SourceRow(file.file(), file.hash(), file.entry(), sheet, row);
    }

    void lookedAt() {
        sink.lookedAt();
    }

    void expect(int rows) {
        sink.expected(rows);
    }

    void accept(RawSubmission submission) {
        accepted++;
        sink.submission(submission);
    }

    void accept(RawNewsItem item) {
        news++;
        sink.news(item);
    }

    void reject(Rejection rejection) {
        rejected++;
        sink.rejection(rejection);
    }

    /** The file is no longer what it was when it was listed. */
    void rejectChanged() {
        changed = hasBegun();
        rejectFile(RejectionCode.FILE_CHANGED, "");
    }

    void rejectFile(RejectionCode code, String detail) {
        reject(Rejection.ofEntry(file.file(), file.hash(), file.entry(), code, detail));
    }

    void warn(SourceRow source, String column, WarningCode code, String detail) {
        warnings++;
        sink.warning(new Warning(source, column, code, detail));
    }

    /** Whether anything was handed on, so that the file can no longer be refused whole. */
    boolean hasBegun() {
        return accepted + rejected + news > 0;
    }

    FileReport report() {
        return new FileReport(
                file,
                format,
                encoding,
                accepted + rejected,
                accepted,
                rejected,
                news,
                mapping,
                sheets,
                warnings,
                changed);
    }
}
