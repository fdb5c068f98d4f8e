package org.minqing.corpus.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds title, day, outlet and body in a saved news page among navigation, counters and footers. Works on the page it is given. */
final class NewsPage {

    private static final List<String> TITLE_META =
            List.of("meta[name=ArticleTitle]", "meta[property=og:title]", "meta[name=title]");
    private static final List<String> DATE_META = List.of(
            "meta[name=PubDate]",
            "meta[name=publishdate]",
            "meta[name=pubdate]",
            "meta[property=article:published_time]",
            "meta[itemprop=datePublished]",
            "meta[name=weibo:article:create_at]");
    private static final List<String> OUTLET_META = List.of(
            "meta[name=ContentSource]", "meta[name=source]", "meta[property=article:author]", "meta[name=mediaid]");
    private static final Pattern OUTLET = Pattern.compile("(?:来源|稿源|信息来源)\\s*[:：]\\s*([^\\s|｜:：]{2,30})");
    private static final Pattern SITE_SUFFIX = Pattern.compile("\\s*(?:[-—|｜_]{1,2}\\s*[^-—|｜_]{2,20})+$");
    private static final Pattern DATE_CUE = Pattern.compile("发布|时间|日期|来源|稿源|\\d{1,2}:\\d{2}");
    private static final int LONGEST_META_LINE = 160;

    private final Document page;
    private final DateReading dates;
    private final String fileName;

    NewsPage(Document page, String fileName) {
        this.page = page;
        this.fileName = fileName;
        this.dates = DateReading.ofFile(fileName);
    }

    /** Title without the site's name, or empty. */
    String title() {
        var meta = meta(TITLE_META);
        if (!meta.isEmpty()) {
            return meta;
        }
        var headline = page.select("h1, h2.title, .article-title, .news-title, #title, .title").stream()
                .map(PageText::of)
                .filter(text -> text.codePointCount(0, text.length()) >= 5 && !text.contains("\n"))
                .findFirst();
        return headline.orElseGet(() -> SITE_SUFFIX.matcher(page.title()).replaceFirst(""));
    }

    /** Day of publication, or empty. */
    Optional<LocalDate> publishedOn() {
        for (var selector : DATE_META) {
            var day = dates.read(meta(List.of(selector)));
            if (day.isPresent()) {
                return day;
            }
        }
        var time = page.selectFirst("time[datetime]");
        if (time != null && dates.read(time.attr("datetime")).isPresent()) {
            return dates.read(time.attr("datetime"));
        }
        return fromLines().or(() -> dates.find(fileName));
    }

    /** The first line that dates itself; a body's own dates stand in longer lines without a cue. */
    private Optional<LocalDate> fromLines() {
        return PageText.of(page.body())
                .lines()
                .filter(line -> line.length() <= LONGEST_META_LINE)
                .filter(line -> DATE_CUE.matcher(line).find() || line.length() <= 24)
                .map(dates::find)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Who published it, or empty. */
    String outlet() {
        var meta = meta(OUTLET_META);
        if (!meta.isEmpty()) {
            return meta;
        }
        return PageText.of(page.body())
                .lines()
                .filter(line -> line.length() <= LONGEST_META_LINE)
                .map(OUTLET::matcher)
                .filter(matcher -> matcher.find())
                .map(matcher -> matcher.group(1))
                .findFirst()
                .orElse("");
    }

    /** Paragraphs of the article, without the title line and what stands around it. Call last: boilerplate is taken out of the page. */
    List<String> paragraphs() {
        var title = title();
        return ArticleBody.of(page).stream()
                .filter(paragraph -> !paragraph.equals(title))
                .toList();
    }

    private String meta(List<String> selectors) {
        return selectors.stream()
                .map(page::selectFirst)
                .filter(element -> element != null && !element.attr("content").isBlank())
                .map((Element element) -> element.attr("content").strip())
                .findFirst()
                .orElse("");
    }
}
