package org.minqing.corpus.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.minqing.corpus.intake.TextDocument.Paragraph;

/**
 * Tells whether a document is a news article that somebody saved or printed: near its head a line names the outlet (来源：某报) and a
 * line dates it, and nothing there speaks of a record, a register or a reception. Such a document is made the page it once was.
 */
final class DocumentArticle {

    private static final int HEAD = 8;
    private static final int LEAST_CHARACTERS = 40;
    private static final int LONGEST_LINE = 100;
    private static final Pattern OUTLET = Pattern.compile(
            "(?:^|.*[\\s　|｜])(?:文章|新闻)?(?:来源|稿源)\\s*[：:]\\s*(?!.*(?:12345|热线|来信|信访|来访|群众|网友|问卷))\\S{2,30}.*");
    private static final Pattern WORK = Pattern.compile("记录|纪要|台账|登记|接待|接访|汇总|清单|来访|诉求|建议|问卷");
    private static final Pattern FURNITURE = Pattern.compile("https?://|^\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}");

    private DocumentArticle() {}

    /** The page, or empty where the document is something else. */
    static Optional<Document> of(TextDocument document, String fileName) {
        var lines = document.paragraphs().stream()
                .map(Paragraph::text)
                .filter(text -> !text.isEmpty())
                .toList();
        int outlet = outletLine(lines);
        if (outlet < 1 || !document.tables().isEmpty()) {
            return Optional.empty();
        }
        var head = lines.subList(0, outlet);
        var dates = DateReading.ofFile(fileName);
        boolean dated = lines.subList(0, Math.min(outlet + 2, lines.size())).stream()
                .anyMatch(line ->
                        line.length() <= LONGEST_LINE && dates.find(line).isPresent());
        var title = title(head);
        var body = lines.subList(outlet, lines.size());
        boolean longEnough = body.stream().skip(1).mapToInt(String::length).sum() >= LEAST_CHARACTERS;
        boolean work = head.stream().anyMatch(line -> WORK.matcher(line).find());
        return dated && longEnough && !work && title.isPresent()
                ? Optional.of(page(title.get(), head, body))
                : Optional.empty();
    }

    private static int outletLine(List<String> lines) {
        for (int i = 0; i < Math.min(HEAD, lines.size()); i++) {
            if (lines.get(i).length() <= LONGEST_LINE
                    && OUTLET.matcher(lines.get(i)).matches()) {
                return i;
            }
        }
        return -1;
    }

    /** The last line before the one that names the outlet which is no date and no address. */
    private static Optional<String> title(List<String> head) {
        return head.reversed().stream()
                .filter(line -> !FURNITURE.matcher(line).find())
                .findFirst();
    }

    private static Document page(String title, List<String> head, List<String> body) {
        var page = Document.createShell("");
        page.title(title);
        page.body().appendElement("h1").text(title);
        head.stream()
                .filter(line -> !line.equals(title))
                .forEach(line -> page.body().appendElement("p").text(line));
        page.body().appendElement("p").text(body.getFirst());
        var content = page.body().appendElement("div").addClass("article-content");
        body.stream().skip(1).forEach(line -> content.appendElement("p").text(line));
        return page;
    }
}
