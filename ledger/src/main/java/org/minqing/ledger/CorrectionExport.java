package org.minqing.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.minqing.corpus.record.Correction;

/** Writes corrections as a CSV file that Excel opens and {@link CorrectionSheet} reads: UTF-8 with a byte order mark. */
final class CorrectionExport {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));

    /** Written aside and moved into place. */
    void write(Path csv, Collection<Correction> corrections) {
        var target = csv.toAbsolutePath();
        var part = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.createDirectories(target.getParent());
            try (var writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8);
                    var printer = new CSVPrinter(writer.append('\uFEFF'), CSVFormat.RFC4180)) {
                printer.printRecord(
                        CorrectionSheet.SUBMISSION, CorrectionSheet.THEME, CorrectionSheet.BEFORE, "决定人", "决定时间");
                for (var correction : corrections) {
                    printer.printRecord(
                            FormulaGuard.with(correction.submission()),
                            FormulaGuard.with(correction.theme()),
                            FormulaGuard.with(correction.before()),
                            FormulaGuard.with(correction.by()),
                            TIME.format(correction.at()));
                }
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new LedgerException("无法写入 " + csv + "，请检查文件夹的权限、文件是否正被打开", e);
        }
    }
}
