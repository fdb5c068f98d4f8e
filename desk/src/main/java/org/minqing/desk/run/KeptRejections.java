package org.minqing.desk.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.minqing.corpus.record.Rejection;
import org.minqing.corpus.workspace.RejectionStore;
import org.minqing.pipeline.privacy.Masker;

/** A rejection as it may be kept: every cell masked, and cells under a heading of personal data masked whole. */
final class KeptRejections {

    private static final Pattern PERSONAL =
            Pattern.compile("姓名|电话|手机|身份证|证件|联系方式|来电号码|诉求人|反映人|来电人|留言人|住址|邮箱|微信" + "|账号|昵称|网名|群众(?!诉求|意见|反映|问题|内容|满意)");

    /** In place of a cell that is not shown at all. */
    static final String HIDDEN = "[已隐去]";

    /** A long number that a spreadsheet has rounded may be what is left of an identity card's. */
    private static final Pattern ROUNDED =
            Pattern.compile("\\s*(\\d(\\.\\d+)?[Ee]\\+(09|1\\d|2\\d)|\\d{12,}0{3,})\\s*");

    private KeptRejections() {}

    static RejectionStore.Kept of(Rejection rejection, Masker masker) {
        var source = rejection.source();
        var cells = new LinkedHashMap<String, String>();
        rejection.cells().forEach((heading, value) -> cells.put(heading, masked(heading, value, masker)));
        return new RejectionStore.Kept(
                source.file(),
                source.fileHash(),
                source.sheet(),
                source.row(),
                rejection.column(),
                rejection.code(),
                rejection.message(),
                masked(rejection.column(), rejection.detail(), masker),
                cells);
    }

    private static String masked(String heading, String value, Masker masker) {
        if (value.isBlank()) {
            return value;
        }
        return PERSONAL.matcher(heading).find() || ROUNDED.matcher(value).matches()
                ? HIDDEN
                : masker.mask(value, List.of()).text();
    }
}
