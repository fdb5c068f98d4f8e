package org.minqing.corpus.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.minqing.corpus.record.Rejection;
import org.minqing.corpus.record.RejectionCode;

/**
 * Reads any table in two passes: the first finds damage, headings and row counts, the second delivers. Nothing is delivered
 * from a file that the first pass could not go through.
 */
final class TableReader {

    private final Headings headings;
    private final IntakeOptions options;

    TableReader(Headings headings, IntakeOptions options) {
        this.headings = headings;
        this.options = options;
    }

    /**
     * @param cleaning the one that the source cleans its cells with
     * @throws UnreadableFileException if the file is damaged; then nothing was delivered
     */
    void read(RowSource source, TextCleaning cleaning, Delivery delivery) throws IOException, UnreadableFileException {
        var surveys = survey(source, delivery::lookedAt);
        cleaning.reset();
        rejectSheets(surveys, delivery);
        delivery.expect(surveys.stream()
                .filter(survey -> survey.plan().isPresent())
                .mapToInt(SheetSurvey::filledRows)
                .sum());
        var reading = new TableReading(surveys, headings, options, source.isCutByDelimiters(), delivery);
        source.visit(reading);
        if (cleaning.removed() > 0) {
            delivery.warn(delivery.source("", 0), "", WarningCode.CONTROL_REMOVED, cleaning.removed() + "个字符");
        }
    }

    /** Parsers throw what they like at damaged bytes; in this pass nothing but the parser runs. */
    List<SheetSurvey> survey(RowSource source) throws IOException, UnreadableFileException {
        return survey(source, () -> {});
    }

    private List<SheetSurvey> survey(RowSource source, Runnable lookedAt) throws IOException, UnreadableFileException {
        var surveys = new ArrayList<SheetSurvey>();
        try {
            source.visit(new RowVisitor() {
                @Override
                public void sheet(String name, boolean hidden) {
                    surveys.add(new SheetSurvey(name, hidden, headings));
                }

                @Override
                public void row(TableRow row, boolean hidden) {
                    surveys.getLast().row(row, hidden);
                    lookedAt.run();
                }
            });
        } catch (RuntimeException e) {
            throw new UnreadableFileException(RejectionCode.FILE_DAMAGED, "", e);
        }
        return surveys;
    }

    /** A file none of whose sheets can be used is never passed over in silence. */
    private static void rejectSheets(List<SheetSurvey> surveys, Delivery delivery) throws UnreadableFileException {
        if (surveys.stream().allMatch(SheetSurvey::isEmpty)) {
            throw new UnreadableFileException(RejectionCode.FILE_EMPTY, "");
        }
        var without = surveys.stream().filter(survey -> survey.plan().isEmpty() && survey.looksLikeTable());
        without.forEach(survey -> delivery.reject(new Rejection(
                delivery.source(survey.name(), 0),
                "",
                RejectionCode.SHEET_NO_HEADER,
                survey.firstRow(),
                new LinkedHashMap<>())));
        if (!delivery.hasBegun()
                && surveys.stream().allMatch(survey -> survey.plan().isEmpty())) {
            throw new UnreadableFileException(
                    RejectionCode.SHEET_NO_HEADER, surveys.getFirst().firstRow());
        }
    }
}
