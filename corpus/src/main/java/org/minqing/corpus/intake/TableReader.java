package org.minqing.corpus.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.minqing.corpus.record.Rejection;
import org.minqing.corpus.record.RejectionCode;

/**
 * Reads any table in two passes: the first finds damage, headings and row counts, the second delivers. Nothing is delivered
 * from a file that the first pass could not go through.
 */
final class TableReader {

    private final Headings builtIn;
    private final IntakeOptions options;

    TableReader(Headings builtIn, IntakeOptions options) {
        this.builtIn = builtIn;
        this.options = options;
    }

    /** What columns are called in a file, as far as its name tells: what is built in, overruled by the office's settings. */
    Headings headings(InputFile file) {
        return builtIn.with(options.columns().rulesFor(file.name()));
    }

    /** Whether some sheet of the file has headings. */
    boolean hasTable(RowSource source, InputFile file) throws IOException, UnreadableFileException {
        return survey(source, headings(file), () -> {}).stream()
                .anyMatch(survey -> survey.plan().isPresent());
    }

    /**
     * @param cleaning the one that the source cleans its cells with
     * @throws UnreadableFileException if the file is damaged; then nothing was delivered
     */
    void read(RowSource source, TextCleaning cleaning, Delivery delivery) throws IOException, UnreadableFileException {
        var headings = headings(delivery.file());
        var surveys = survey(source, headings, delivery::lookedAt);
        cleaning.reset();
        rejectSheets(surveys, delivery);
        delivery.expect(surveys.stream()
                .filter(survey -> survey.plan().isPresent())
                .mapToInt(SheetSurvey::filledRows)
                .sum());
        var reading = new TableReading(surveys, headings, options, source.isCutByDelimiters(), delivery);
        source.visit(reading);
        reading.finish();
        if (cleaning.removed() > 0) {
            delivery.warn(delivery.source("", 0), "", WarningCode.CONTROL_REMOVED, cleaning.removed() + "个字符");
        }
    }

    /** Parsers throw what they like at damaged bytes; in this pass nothing but the parser runs. */
    private static List<SheetSurvey> survey(RowSource source, Headings headings, Runnable lookedAt)
            throws IOException, UnreadableFileException {
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

                @Override
                public void merged(MergedCells cells) {
                    surveys.getLast().merged(cells);
                }

                @Override
                public void hiddenColumns(int first, int last) {
                    surveys.getLast().hiddenColumns(first, last);
                }

                @Override
                public void countsFrom1904() {
                    surveys.getLast().countsFrom1904();
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
        boolean nothingUsable =
                surveys.stream().allMatch(survey -> survey.plan().isEmpty());
        for (var survey : surveys) {
            boolean first = survey == surveys.getFirst();
            if (survey.plan().isEmpty() && (survey.looksLikeTable() || nothingUsable && first && !anyTable(surveys))) {
                delivery.sheet(SheetReport.withoutHeadings(survey.name(), survey.expectedHeading()));
            }
        }
        surveys.stream()
                .filter(survey -> survey.plan().isEmpty() && survey.looksLikeTable() && !survey.listsRejections())
                .forEach(survey -> delivery.reject(new Rejection(
                        delivery.source(survey.name(), 0),
                        "",
                        RejectionCode.SHEET_NO_HEADER,
                        text(survey),
                        new LinkedHashMap<>())));
        if (!delivery.hasBegun() && nothingUsable) {
            throw new UnreadableFileException(RejectionCode.SHEET_NO_HEADER, text(surveys.getFirst()));
        }
    }

    private static boolean anyTable(List<SheetSurvey> surveys) {
        return surveys.stream().anyMatch(SheetSurvey::looksLikeTable);
    }

    /** What stands where headings would be expected, for a person to see. */
    private static String text(SheetSurvey survey) {
        return survey.expectedHeading().cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(Cell::value)
                .collect(Collectors.joining(" "));
    }
}
