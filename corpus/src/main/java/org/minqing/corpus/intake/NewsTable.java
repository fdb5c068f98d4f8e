package org.minqing.corpus.intake;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.minqing.corpus.record.RawNewsItem;
import org.minqing.corpus.record.SourceRow;

/**
 * Tells tables of news from tables of submissions, and makes news items of their rows. A table is news if it has no column
 * that only submissions have (a ticket's number, person, phone, account, status, reply, rating) and either its headings speak
 * of media (媒体, 新闻标题, 报道内容), or its file's or sheet's name or its title does (新闻, 媒体, 报道, 舆情) and it has both
 * titles and texts.
 */
final class NewsTable {

    private static final Set<Field> OF_SUBMISSIONS = EnumSet.of(
            Field.NAMES,
            Field.PHONE,
            Field.ACCOUNT,
            Field.STATUS,
            Field.REPLY,
            Field.REPLIED_ON,
            Field.RATING,
            Field.KIND);
    private static final Set<Field> OF_NEWS =
            EnumSet.of(Field.DATE, Field.TITLE, Field.TEXT, Field.OUTLET, Field.CHANNEL);
    private static final int LONGEST_TITLE = 30;
    private static final Pattern NAME = Pattern.compile("新闻|媒体|报道|舆情");
    private static final Pattern HEADING = Pattern.compile(".*(媒体|新闻|报道|报刊|稿源).*");

    private NewsTable() {}

    static boolean is(SheetPlan plan, String file) {
        var map = plan.map();
        if (OF_SUBMISSIONS.stream().anyMatch(map::has) || !map.has(Field.DATE)) {
            return false;
        }
        boolean saidByHeadings = map.names().stream()
                .filter(name -> HEADING.matcher(name).matches())
                .anyMatch(name -> map.fieldOf(map.names().indexOf(name))
                        .filter(OF_NEWS::contains)
                        .isPresent());
        boolean saidByNames =
                NAME.matcher(file + " " + plan.name() + " " + plan.title()).find();
        return saidByHeadings || saidByNames && map.has(Field.TITLE);
    }

    /** Whether a column's content is taken in. */
    static boolean isUsed(Field field, boolean news) {
        return news ? OF_NEWS.contains(field) : field.isUsed() && field != Field.OUTLET;
    }

    /**
     * Of an article on several districts, only ours is kept. Without a title its first words stand for one.
     *
     * @param row whose text is not blank
     */
    static RawNewsItem item(RowCells columns, TableRow row, LocalDate day, SourceRow source) {
        var paragraphs = columns.value(row, Field.TEXT).lines().toList();
        var title = columns.valueOr(row, Field.TITLE, Excerpt.of(paragraphs.getFirst(), LONGEST_TITLE));
        var outlet = columns.valueOr(row, Field.OUTLET, columns.value(row, Field.CHANNEL));
        return new RawNewsItem(title, outlet, day, String.join("\n", district(paragraphs)), source);
    }

    private static List<String> district(List<String> paragraphs) {
        return DistrictPart.of(paragraphs.stream()
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList());
    }
}
