package org.minqing.corpus.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds an article's body: where content systems are known to put it, else the element whose own paragraphs hold the most
 * text that is no link.
 */
final class ArticleBody {

    private static final String BOILERPLATE =
            "script, style, noscript, template, iframe, frame, form, button, select, svg,"
                    + " nav, header, footer, aside, [hidden], [style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden]";
    private static final Pattern BOILERPLATE_NAME = Pattern.compile(
            "(^|[-_ ])(nav|navbar|menu|crumbs?|breadcrumbs?|position|location|share|related|recommend|hot|rank|sidebar|aside|footer|foot|header|copyright|comment|comments|ad|ads|advert|toolbar|tools|pager|pagination|qrcode|editor-info)($|[-_ ])",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> KNOWN = List.of(
            "[itemprop=articleBody]",
            ".TRS_Editor",
            ".trs_editor_view",
            "#zoom",
            "#ucap-content",
            ".pages_content",
            ".article-content",
            ".article_content",
            ".news_content",
            ".news-content",
            "#content",
            "article",
            ".content",
            ".article");
    private static final Pattern END = Pattern.compile(
            "[(（【\\[]?(相关(阅读|链接|新闻|报道|推荐)|延伸阅读|推荐阅读|热门(推荐|新闻)|上一篇|下一篇|上一条|下一条|版权(所有|声明)|分享(到|至)|扫一扫|打印本页|关闭窗口).*");
    /** Lines of the page about the article: labels with a colon, counters, the path, buttons. */
    private static final Pattern ASIDE = Pattern.compile(
            "[(（【\\[]?\\s*(责任编辑|网络编辑|本文编辑|编辑|责编|审核|校对|来源|稿源|信息来源|作者|记者|通讯员|文|图|发布(时间|日期|单位)?|时间|日期)\\s*[：:/].{0,80}"
                    + "|(点击|浏览|阅读)(次数|量|数)?\\s*[：:]?\\s*\\d*\\s*次?"
                    + "|(您?当前(所在)?位置|您现在的位置|您所在的位置)\\s*[：:]?.{0,80}"
                    + "|首页\\s*[>＞»›/-].{0,80}"
                    + "|[【\\[]?字(体|号)\\s*[：:]?\\s*.{0,12}|打印(本页)?|关闭(窗口)?|【.{0,12}(打印|关闭|字体).{0,12}】");

    private static final int LEAST_CHARACTERS = 40;
    private static final double MOST_LINKED = 0.4;

    private ArticleBody() {}

    /** Paragraphs in their order, blank ones left out; empty where the page has no article. Takes boilerplate out of the page. */
    static List<String> of(Document page) {
        page.select(BOILERPLATE).remove();
        page.body().select("[class], [id]").stream()
                .filter(element -> BOILERPLATE_NAME
                        .matcher(element.className() + " " + element.id())
                        .find())
                .filter(element -> !element.nameIs("body") && element.selectFirst("h1") == null)
                .toList()
                .forEach(Element::remove);
        var body = body(page);
        return body == null ? List.of() : paragraphs(PageText.of(body));
    }

    private static @Nullable Element body(Document page) {
        for (var selector : KNOWN) {
            for (var element : page.select(selector)) {
                if (isProse(element)) {
                    return element;
                }
            }
        }
        Element best = null;
        double bestScore = 0;
        for (var element : page.body().select("div, td, section, main, body")) {
            double score = score(element);
            if (score > bestScore) {
                best = element;
                bestScore = score;
            }
        }
        return best;
    }

    private static boolean isProse(Element element) {
        int length = element.text().length();
        return length >= LEAST_CHARACTERS && element.select("a").text().length() < length * MOST_LINKED;
    }

    /** Characters in the element's own text and its direct paragraphs, less those in links; enclosing elements score no more. */
    private static double score(Element element) {
        int own = element.ownText().length();
        for (var child : element.children()) {
            if (child.nameIs("p")
                    || child.nameIs("span")
                    || child.nameIs("font")
                    || child.nameIs("h2")
                    || child.nameIs("h3")) {
                own += child.text().length() - 2 * child.select("a").text().length();
            }
        }
        return own;
    }

    private static List<String> paragraphs(String text) {
        var paragraphs = new ArrayList<String>();
        for (var line : text.split("\n")) {
            var paragraph = line.strip();
            if (END.matcher(paragraph).matches()) {
                break;
            }
            if (!paragraph.isEmpty() && !ASIDE.matcher(paragraph).matches()) {
                paragraphs.add(paragraph);
            }
        }
        return paragraphs;
    }
}
