package org.minqing.corpus.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Splits the paragraphs of minutes into what each person brought forward: the numbered items with the paragraphs that follow
 * them, or, where nothing is numbered, every paragraph in which somebody brings something forward.
 */
final class MinutesItems {

    /**
     * One matter of the minutes.
     *
     * @param row number of its first paragraph
     * @param text without the number before it, following paragraphs on lines of their own
     * @param reply what was answered on the spot, or empty
     */
    record Item(int row, String text, String reply) {}

    /** A line that a number begins; group 1 is the rest. */
    static final Pattern DIGITS = Pattern.compile(
            "(?:\\d{1,3}\\s*(?:[．、)）]|[.\\s]\\s*(?!\\d))|[(（]\\s*\\d{1,3}\\s*[)）]|[①-⑳])\\s*(.+)", Pattern.DOTALL);

    private static final Pattern BRACKETS =
            Pattern.compile("[(（]\\s*[一二三四五六七八九十]{1,3}\\s*[)）]\\s*(.+)", Pattern.DOTALL);
    private static final Pattern SECTION = Pattern.compile("[一二三四五六七八九十]{1,3}\\s*[、.．].{0,60}", Pattern.DOTALL);
    private static final Pattern OTHER_SECTION =
            Pattern.compile(".*(处理|办理|交办|答复|下一步|工作要求|出席|参加|议程|安排|基本情况|接待情况).*", Pattern.DOTALL);
    private static final Pattern SUBJECT = Pattern.compile("反映|诉求|意见|建议|问题|希望|投诉");
    private static final Pattern BROUGHT_FORWARD = Pattern.compile("反映|建议|希望|投诉|要求|咨询|求助|举报");
    /** A line that says what was answered or done; group 1 is that. */
    static final Pattern REPLY = Pattern.compile(
            "(?:现场|代表|部门|单位|社区|街道)?(?:答复|回复|回应|解释|处理(?:意见|情况|结果|建议)?|办理(?:意见|情况|结果)|交办(?:情况|意见))(?:意见|情况)?[：:]\\s*(.+)",
            Pattern.DOTALL);

    private static final Pattern SIGNATURE = Pattern.compile(
            "(记录人?|记录员|整理人?|审核|签发|接待(人|代表)|值班代表|参加人员|签[名字]|附件?|抄送|联系电话|散会).{0,60}|[（(]?以上(?:共|均|各项|问题|意见|事项|诉求).{0,60}|.{0,30}\\d{4}年\\d{1,2}月\\d{1,2}日");
    private static final int SHORTEST_PROSE = 12;

    private final List<TextDocument.Paragraph> paragraphs;
    private final boolean bracketsAreItems;
    private final List<Item> items = new ArrayList<>();
    private TextDocument.@Nullable Paragraph open;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder reply = new StringBuilder();
    private boolean elsewhere;

    private MinutesItems(List<TextDocument.Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
        this.bracketsAreItems = bracketsAreItems(paragraphs);
    }

    /** Items in the order of the paragraphs. */
    static List<Item> of(List<TextDocument.Paragraph> paragraphs) {
        var numbered = numbered(paragraphs);
        return numbered.isEmpty() ? prose(paragraphs) : numbered;
    }

    /** Numbered items only, in the order of the paragraphs. */
    static List<Item> numbered(List<TextDocument.Paragraph> paragraphs) {
        return new MinutesItems(paragraphs.stream().flatMap(MinutesItems::lines).toList()).numbered();
    }

    /** A list may stand in one paragraph, with line breaks between its numbers. */
    private static Stream<TextDocument.Paragraph> lines(TextDocument.Paragraph paragraph) {
        boolean isList = paragraph
                .text()
                .lines()
                .skip(1)
                .anyMatch(line -> DIGITS.matcher(line.strip()).matches()
                        || BRACKETS.matcher(line.strip()).matches());
        return isList
                ? paragraph
                        .text()
                        .lines()
                        .map(line -> new TextDocument.Paragraph(paragraph.number(), false, line.strip()))
                : Stream.of(paragraph);
    }

    /** Whether somebody brings something forward in a text. */
    static boolean isBroughtForward(String text) {
        return BROUGHT_FORWARD.matcher(text).find();
    }

    /** （一） numbers the items where most of them bring something forward, else it only heads groups of them. */
    private static boolean bracketsAreItems(List<TextDocument.Paragraph> paragraphs) {
        var bracketed = paragraphs.stream()
                .filter(paragraph -> BRACKETS.matcher(paragraph.text()).matches())
                .toList();
        boolean digits = paragraphs.stream()
                .anyMatch(paragraph ->
                        paragraph.listed() || DIGITS.matcher(paragraph.text()).matches());
        long speaking = bracketed.stream()
                .filter(paragraph -> paragraph.text().length() > SHORTEST_PROSE
                        && BROUGHT_FORWARD.matcher(paragraph.text()).find())
                .count();
        return !digits || speaking * 2 > bracketed.size();
    }

    private List<Item> numbered() {
        for (var paragraph : paragraphs) {
            if (!paragraph.text().isEmpty()) {
                take(paragraph);
            }
        }
        close();
        return items;
    }

    private void take(TextDocument.Paragraph paragraph) {
        Matcher bracket = BRACKETS.matcher(paragraph.text());
        Matcher digit = DIGITS.matcher(paragraph.text());
        if (SECTION.matcher(paragraph.text()).matches()) {
            close();
            elsewhere = OTHER_SECTION.matcher(paragraph.text()).matches()
                    && !SUBJECT.matcher(paragraph.text()).find();
        } else if (bracket.matches()) {
            takeNumbered(paragraph, bracket.group(1), bracketsAreItems);
        } else if (digit.matches()) {
            takeNumbered(paragraph, digit.group(1), !bracketsAreItems || noBrackets());
        } else if (paragraph.listed()) {
            takeNumbered(paragraph, paragraph.text(), !bracketsAreItems || noBrackets());
        } else if (SIGNATURE.matcher(paragraph.text()).matches()) {
            close();
        } else {
            follow(paragraph.text());
        }
    }

    private boolean noBrackets() {
        return paragraphs.stream()
                .noneMatch(paragraph -> BRACKETS.matcher(paragraph.text()).matches());
    }

    private void takeNumbered(TextDocument.Paragraph paragraph, String rest, boolean begins) {
        if (begins) {
            close();
            open = elsewhere ? null : paragraph;
            text.append(rest.strip());
        } else if (bracketsAreItems) {
            follow(paragraph.text());
        } else {
            close();
        }
    }

    private void follow(String paragraph) {
        var answer = REPLY.matcher(paragraph);
        if (answer.matches()) {
            reply.append(reply.isEmpty() ? "" : "\n").append(answer.group(1).strip());
        } else {
            text.append('\n').append(paragraph);
        }
    }

    private void close() {
        if (open != null) {
            items.add(new Item(open.number(), text.toString(), reply.toString()));
        }
        open = null;
        text.setLength(0);
        reply.setLength(0);
    }

    private static List<Item> prose(List<TextDocument.Paragraph> paragraphs) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.text().length() >= SHORTEST_PROSE
                        && paragraph.text().matches("(?s).*[。；，：:,;].*")
                        && !SECTION.matcher(paragraph.text()).matches()
                        && !SIGNATURE.matcher(paragraph.text()).matches()
                        && BROUGHT_FORWARD.matcher(paragraph.text()).find())
                .map(paragraph -> new Item(paragraph.number(), paragraph.text(), ""))
                .toList();
    }
}
