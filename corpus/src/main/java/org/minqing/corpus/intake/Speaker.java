package org.minqing.corpus.intake;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Who brought a matter forward, from words such as 海虹社区居民张××反映：.
 *
 * @param names the name, or empty
 * @param person phone, else full name, or empty
 */
record Speaker(List<String> names, String person) {

    private static final Pattern LEAD = Pattern.compile(
            "^([^，。；：:!?！？]{1,40}?)(?:来电|来访|再次|多次|一再|又|也|还)*(?:反映|建议|希望|投诉|咨询|提出|求助|表示|举报|要求)", Pattern.DOTALL);
    private static final Pattern PHONE = Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)");
    private static final Pattern BRACKETED = Pattern.compile("[(（][^)）]*[)）]?");
    private static final Pattern BEFORE_NAME =
            Pattern.compile(".*(?:居民|村民|群众|业主|市民|代表|选民|商户|店主|住户|家长|职工|员工|来访人|网友|社区|小区|街道|村|的)");
    private static final Pattern NAME = Pattern.compile(
            "[\\p{IsHan}]{1,3}[×XxＸ*＊某○]{1,3}|[\\p{IsHan}]{1,2}(?:先生|女士|小姐|师傅|阿姨|老师)|[\\p{IsHan}]{2,4}");
    private static final Pattern NOBODY = Pattern.compile(".*(多名|多位|部分|等人|有人|大家|我们|本人|一些|附近|周边|居民|群众|业主).*");

    /** @param text of an item, without its number */
    static Speaker of(String text) {
        var lead = LEAD.matcher(text);
        if (!lead.find()) {
            return new Speaker(List.of(), "");
        }
        var phone = PHONE.matcher(lead.group(1));
        var person = phone.find() ? phone.group() : "";
        var bare =
                BRACKETED.matcher(lead.group(1)).replaceAll("").strip().replaceAll("等?[\\d一二三四五六七八九十两]*[人户位名]$|等$", "");
        var name = BEFORE_NAME.matcher(bare).replaceFirst("").strip();
        if (!NAME.matcher(name).matches() || NOBODY.matcher(name).matches()) {
            return new Speaker(List.of(), person);
        }
        boolean full = person.isEmpty() && PersonNames.isFull(name) && name.length() <= 4;
        return new Speaker(List.of(name), full ? name : person);
    }
}
