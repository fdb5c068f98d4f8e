package org.minqing.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A file of corrections as it was read: CSV in UTF-8, or in GB18030 as Excel saves it, with headings in its first row.
 *
 * @param file name without folders
 * @param rows rows that are not blank
 * @param fault what is wrong with the file as a whole; then there are no rows
 */
record CorrectionSheet(String file, List<Row> rows, Optional<RejectedRow> fault) {

    static final String SUBMISSION = "诉求编号";
    static final String THEME = "主题编号";
    static final String BEFORE = "原主题编号";

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
    private static final Charset GB18030 = Charset.forName("GB18030");

    /**
     * A row, its cells without blanks around them.
     *
     * @param row as Excel shows it
     * @param before empty where the file has no such column
     */
    record Row(int row, String submission, String theme, String before) {}

    CorrectionSheet {
        rows = List.copyOf(rows);
    }

    static CorrectionSheet read(Path csv) {
        var name = csv.getFileName().toString();
        if (!Files.isRegularFile(csv)) {
            return fault(name, "", "找不到文件，请核对路径后重新导入");
        }
        try (var parser = CSVParser.parse(decode(Files.readAllBytes(csv)), FORMAT)) {
            return of(name, parser.getRecords());
        } catch (CharacterCodingException e) {
            return fault(name, "", "文字编码不对，请另存为 UTF-8 的 CSV 后重新导入");
        } catch (IOException e) {
            throw new LedgerException("无法读取 " + csv + "，请检查权限后重试", e);
        } catch (UncheckedIOException | IllegalStateException e) {
            return fault(name, "", "表格无法解析，引号可能没有闭合，请另存为 CSV 后重新导入");
        }
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        try {
            var text = strictly(StandardCharsets.UTF_8, bytes);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return strictly(GB18030, bytes);
        }
    }

    private static String strictly(Charset charset, byte[] bytes) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static CorrectionSheet of(String name, List<CSVRecord> records) {
        var headings = records.isEmpty()
                ? List.<String>of()
                : Arrays.stream(records.getFirst().values()).map(String::strip).toList();
        for (var needed : List.of(SUBMISSION, THEME)) {
            if (!headings.contains(needed)) {
                return fault(name, needed, "缺少这一列，请在第一行补上表头后重新导入");
            }
        }
        var rows = new ArrayList<Row>();
        for (var row : records.subList(1, records.size())) {
            if (Arrays.stream(row.values()).anyMatch(cell -> !cell.isBlank())) {
                rows.add(new Row(
                        Math.toIntExact(row.getRecordNumber()),
                        cell(row, headings.indexOf(SUBMISSION)),
                        cell(row, headings.indexOf(THEME)),
                        cell(row, headings.indexOf(BEFORE))));
            }
        }
        return new CorrectionSheet(name, rows, Optional.empty());
    }

    private static String cell(CSVRecord row, int column) {
        return column < 0 || column >= row.size()
                ? ""
                : FormulaGuard.without(row.get(column).strip());
    }

    private static CorrectionSheet fault(String name, String column, String remedy) {
        return new CorrectionSheet(name, List.of(), Optional.of(new RejectedRow(name, 0, column, remedy)));
    }
}
