package org.minqing.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Tells the rows of a file of corrections that can be taken over from those that cannot, and says why. Keeps no state. */
final class CorrectionScreen {

    /**
     * @param accepted rows to take over, in the order of the file
     * @param rejected the others, in the order of the file
     */
    record Screened(List<CorrectionSheet.Row> accepted, List<RejectedRow> rejected) {}

    private final Set<String> knownThemes;
    private final Predicate<String> knownSubmission;

    CorrectionScreen(Set<String> knownThemes, Predicate<String> knownSubmission) {
        this.knownThemes = Set.copyOf(knownThemes);
        this.knownSubmission = knownSubmission;
    }

    Screened screen(CorrectionSheet sheet) {
        var themesOf = new HashMap<String, Set<String>>();
        for (var row : sheet.rows()) {
            themesOf.computeIfAbsent(row.submission(), id -> new HashSet<>()).add(row.theme());
        }
        var accepted = new ArrayList<CorrectionSheet.Row>();
        var rejected = new ArrayList<>(sheet.fault().stream().toList());
        for (var row : sheet.rows()) {
            var fault = fault(sheet.file(), row, themesOf);
            fault.ifPresentOrElse(rejected::add, () -> accepted.add(row));
        }
        return new Screened(List.copyOf(accepted), List.copyOf(rejected));
    }

    private Optional<RejectedRow> fault(String file, CorrectionSheet.Row row, Map<String, Set<String>> themesOf) {
        if (row.submission().isEmpty()) {
            return rejected(file, row, CorrectionSheet.SUBMISSION, "为空，请补填后重新导入");
        }
        if (row.theme().isEmpty()) {
            return rejected(file, row, CorrectionSheet.THEME, "为空，请补填后重新导入");
        }
        if (!knownSubmission.test(row.submission())) {
            return rejected(file, row, CorrectionSheet.SUBMISSION, "没有编号为 " + row.submission() + " 的诉求，请核对后重新导入");
        }
        if (!knownThemes.contains(row.theme())) {
            return rejected(file, row, CorrectionSheet.THEME, "主题体系里没有 " + row.theme() + "，请核对后重新导入");
        }
        if (themesOf.getOrDefault(row.submission(), Set.of()).size() > 1) {
            return rejected(file, row, CorrectionSheet.THEME, "同一诉求 " + row.submission() + " 在文件里有不同的主题，请只留一个后重新导入");
        }
        return Optional.empty();
    }

    private static Optional<RejectedRow> rejected(String file, CorrectionSheet.Row row, String column, String remedy) {
        return Optional.of(new RejectedRow(file, row.row(), column, remedy));
    }
}
