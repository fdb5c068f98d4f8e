package org.minqing.desk.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.minqing.corpus.record.Rejection;
import org.minqing.corpus.workspace.RejectionStore;
import org.minqing.pipeline.privacy.Masker;

/** A rejection as it may be kept: every cell masked, and cells under a heading of personal data masked whole. */
final class KeptRejections {

    private static final List<String> PERSONAL =
            List.of("姓名", "电话", "手机", "身份证", "联系方式", "来电号码", "诉求人", "反映人", "来电人", "留言人", "群众", "住址", "邮箱", "微信");

    private KeptRejections() {}

    static RejectionStore.Kept of(Rejection rejection, Masker masker) {
        var source = rejection.source();
        var cells = new LinkedHashMap<String, String>();
        rejection.cells().forEach((heading, value) -> cells.put(heading, masked(heading, value, masker)));
        return new RejectionStore.Kept(
                source.file(),
                source.fileHash(),
                source.entry(),
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
        var plain = heading.toLowerCase(Locale.ROOT);
        return PERSONAL.stream().anyMatch(plain::contains)
                ? "[已隐去]"
                : masker.mask(value, List.of()).text();
    }
}
