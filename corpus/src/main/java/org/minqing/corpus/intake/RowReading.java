package org.minqing.corpus.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minqing.corpus.record.RawSubmission;
import org.minqing.corpus.record.Rejection;
import org.minqing.corpus.record.RejectionCode;
import org.minqing.corpus.record.SourceRow;

/** Turns a sheet's data rows into submissions, or says why a row cannot become one. */
final class RowReading {

    private static final int EXCERPT_OF_LONG_CELL = 1000;
    /** Heading for numbers that merely count the rows of their sheet, so that they are not taken for the source's own. */
    private static final String ROW_COUNT = "序号";

    private static final Pattern STARS = Pattern.compile("[1-5]");

    private record Fault(RejectionCode code, String column, String detail) {}

    private final SheetPlan plan;
    private final boolean cutByDelimiters;
    private final Delivery delivery;
    private final DateReading dates;
    private final RowCells columns;
    private final RowChecks checks;
    private final String channel;
    private final boolean channelSaid;
    private final boolean news;

    /** @param sheet where the rows stand, or stood before a person gave them back */
    RowReading(SheetPlan plan, SourceRow sheet, IntakeOptions options, boolean cutByDelimiters, Delivery delivery) {
        this.plan = plan;
        this.cutByDelimiters = cutByDelimiters;
        this.delivery = delivery;
        var file = sheet.name();
        this.dates = DateReading.ofTexts(file, sheet.sheet(), plan.title())
                .in(plan.traits().dayOrder(), plan.traits().from1904());
        this.columns = new RowCells(plan.map());
        this.checks = new RowChecks(plan.map(), dates, delivery);
        this.channelSaid = options.channel() != null;
        this.channel = Channels.guess(options.channel(), file, sheet.sheet(), plan.title());
        this.news = NewsTable.is(plan, file);
    }

    /** Whether the rows are news items. */
    boolean isNews() {
        return news;
    }

    void read(TableRow row, SourceRow source) {
        var date = dates.read(columns.value(row, Field.DATE));
        var fault = fault(row, date);
        if (fault != null) {
            reject(row, source, fault);
            return;
        }
        checks.warn(row, source);
        if (cutByDelimiters && checks.hasTooFewCells(row)) {
            delivery.warn(source, "", WarningCode.ROW_COLUMN_COUNT, widths(row));
        }
        if (news) {
            delivery.accept(NewsTable.item(columns, row, date.orElseThrow(), source));
        } else {
            delivery.accept(submission(row, date.orElseThrow(), source));
        }
    }

    private @Nullable Fault fault(TableRow row, Optional<LocalDate> date) {
        if (row.fault() != null) {
            return new Fault(
                    row.fault(), "", row.cells().isEmpty() ? "" : row.cell(0).text());
        }
        if (RowChecks.isTooLong(row)) {
            return new Fault(RejectionCode.ROW_TOO_LONG, "", "");
        }
        if (cutByDelimiters && checks.hasTooManyCells(row)) {
            return new Fault(RejectionCode.ROW_COLUMN_COUNT, "", widths(row));
        }
        var broken = brokenCell(row, Field.TEXT);
        if (broken == null) {
            broken = brokenCell(row, Field.DATE);
        }
        if (broken != null) {
            return broken;
        }
        var missing = missing(row, date);
        boolean cutShort = cutByDelimiters && checks.hasTooFewCells(row);
        return missing != null && cutShort ? new Fault(RejectionCode.ROW_COLUMN_COUNT, "", widths(row)) : missing;
    }

    private String widths(TableRow row) {
        return row.cells().size() + "列，表头" + plan.map().names().size() + "列";
    }

    private @Nullable Fault brokenCell(TableRow row, Field field) {
        for (int column : plan.map().columns(field)) {
            var cell = row.cell(column);
            if (cell.isFormulaError()) {
                return new Fault(RejectionCode.CELL_FORMULA_ERROR, plan.map().label(column), cell.text());
            }
            if (cell.kind() == Cell.Kind.DANGLING) {
                return new Fault(RejectionCode.CELL_DANGLING_STRING, plan.map().label(column), "");
            }
        }
        return null;
    }

    private @Nullable Fault missing(TableRow row, Optional<LocalDate> date) {
        if (columns.value(row, Field.TEXT).isEmpty()) {
            return new Fault(RejectionCode.CELL_NO_TEXT, plan.map().nameOf(Field.TEXT, ""), "");
        }
        if (date.isPresent()) {
            return null;
        }
        var written = columns.value(row, Field.DATE);
        return new Fault(
                written.isEmpty() ? RejectionCode.CELL_NO_DATE : RejectionCode.CELL_BAD_DATE,
                plan.map().nameOf(Field.DATE, ""),
                written);
    }

    /** With every column of the row, and with what only its sheet says of it, so that it can be mended and given back alone. */
    private void reject(TableRow row, SourceRow source, Fault fault) {
        var cells = new LinkedHashMap<String, String>();
        var labels = plan.map().labels(row.cells().size());
        for (int column = 0; column < labels.size(); column++) {
            var text = row.cell(column).text();
            boolean ours = plan.map().columns(Field.RETURNED).contains(column);
            if (!ours && (column < plan.map().names().size() || !text.isEmpty())) {
                boolean cut = fault.code() == RejectionCode.ROW_TOO_LONG;
                cells.put(
                        isRowCount(column) ? ROW_COUNT : labels.get(column),
                        cut ? Excerpt.of(text, EXCERPT_OF_LONG_CELL) : text);
            }
        }
        if (!plan.map().has(Field.CHANNEL) && !channel.equals(Channels.UNKNOWN)) {
            cells.put(Field.CHANNEL.label(), channel);
        }
        delivery.reject(new Rejection(source, fault.column(), fault.code(), fault.detail(), cells));
    }

    private boolean isRowCount(int column) {
        return plan.traits().rowCount() && plan.map().columns(Field.NUMBER).getFirst() == column;
    }

    private RawSubmission submission(TableRow row, LocalDate date, SourceRow source) {
        var title = columns.value(row, Field.TITLE);
        return new RawSubmission(
                plan.traits().rowCount() ? "" : columns.value(row, Field.NUMBER),
                channelSaid ? channel : columns.valueOr(row, Field.CHANNEL, channel),
                date,
                title,
                columns.value(row, Field.TEXT),
                columns.names(row),
                columns.person(row),
                columns.value(row, Field.KIND),
                columns.value(row, Field.STREET),
                columns.value(row, Field.COMMUNITY),
                columns.value(row, Field.PLACE),
                columns.value(row, Field.UNIT),
                columns.value(row, Field.STATUS),
                columns.value(row, Field.REPLY),
                dates.read(columns.value(row, Field.REPLIED_ON)).orElse(null),
                rating(columns.value(row, Field.RATING)),
                columns.count(row, Field.LIKES),
                columns.count(row, Field.DISLIKES),
                wholeRow(row),
                source);
    }

    /** A bare number from 1 to 5 counts stars, as mini-programs ask for them; beside counts of submissions it must say so. */
    private static String rating(String value) {
        return STARS.matcher(value).matches() ? value + "星" : value;
    }

    /** All cells but row counts, which are another in every export. */
    private String wholeRow(TableRow row) {
        var texts = new ArrayList<String>();
        int last = 0;
        for (int column = 0; column < row.cells().size(); column++) {
            boolean apart = plan.map().columns(Field.ORDINAL).contains(column)
                    || plan.map().columns(Field.RETURNED).contains(column)
                    || isRowCount(column);
            texts.add(apart ? "" : row.cell(column).text());
            last = texts.getLast().isEmpty() ? last : column + 1;
        }
        return String.join("\u001F", texts.subList(0, last));
    }
}
