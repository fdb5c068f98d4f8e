package org.minqing.desk.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.minqing.corpus.record.Rejection;
import org.minqing.corpus.workspace.RejectionStore;
import org.minqing.pipeline.privacy.Masker;

/** A rejection as it may be kept: headings and cells masked, and cells under a heading of personal data masked whole. */
final class KeptRejections {

    /** Headings of columns that name people; whom they name is masked in the other cells too. */
    private static final List<String> NAMES =
            List.of("姓名", "诉求人", "反映人", "来电人", "来访人", "来信人", "信访人", "投诉人", "申请人", "留言人", "联系人", "接待对象");

    /** What stands in such a column where nobody is named. */
    private static final Pattern NOBODY = Pattern.compile(".*(匿名|未知|不详|不愿|保密|市民|群众|居民).*");

    private static final Pattern PERSONAL =
            Pattern.compile("电话|手机|身份证|证件|联系方式|来电号码|住址|邮箱|微信|qq|银行卡|车牌|护照|账号|昵称|网名|群众(?!诉求|意见|反映|问题|内容|满意)");

    /** A long number that a spreadsheet has rounded may be what is left of an identity card's. */
    private static final Pattern ROUNDED =
            Pattern.compile("\\s*(\\d(\\.\\d+)?[Ee]\\+(09|1\\d|2\\d)|\\d{12,}0{3,})\\s*");

    private KeptRejections() {}

    /** @param rejection with file and sheet as they may be kept */
    static RejectionStore.Kept of(Rejection rejection, Masker masker) {
        var names = rejection.cells().entrySet().stream()
                .filter(cell -> NAMES.stream().anyMatch(cell.getKey()::contains))
                .flatMap(cell -> Stream.of(cell.getValue().split("[、，,;；/\\s]+")))
                .filter(name -> !NOBODY.matcher(name).matches())
                .toList();
        var cells = new LinkedHashMap<String, String>();
        rejection.cells().forEach((heading, value) -> {
            var shown = masker.mask(heading, names).text();
            cells.merge(shown, masked(heading, value, names, masker), (one, other) -> one + "\n" + other);
        });
        var source = rejection.source();
        var masked = new Rejection(
                source,
                masker.mask(rejection.column(), names).text(),
                rejection.code(),
                masked(rejection.column(), rejection.detail(), names, masker),
                cells);
        return new RejectionStore.Kept(
                source.file(),
                source.fileHash(),
                source.entry(),
                source.sheet(),
                source.row(),
                masked.column(),
                masked.code(),
                masked.message(),
                masked.detail(),
                masked.cells());
    }

    private static String masked(String heading, String value, List<String> names, Masker masker) {
        if (value.isBlank()) {
            return value;
        }
        var plain = heading.toLowerCase(Locale.ROOT);
        boolean personal = NAMES.stream().anyMatch(plain::contains)
                || PERSONAL.matcher(plain).find()
                || ROUNDED.matcher(value).matches();
        return personal ? PlaceNames.HIDDEN : masker.mask(value, names).text();
    }
}
