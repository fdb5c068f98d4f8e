package org.minqing.corpus.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/**
 * Builds the sample files of every quarter from {@code truth/*.jsonl}: hotline tickets as xlsx, messages as GB18030
 * csv, reception-day minutes as docx, and saved news pages in the layouts of {@code truth/layouts}. The flaws of real
 * files are asked for row by row in the truth ({@code flaws}) or are the same in every file (title row, total row,
 * trailing blank rows). Four formats stand in one class because nothing else uses any of them.
 *
 * <p>The same truth gives the same bytes in any time zone and locale.
 */
public final class SampleFiles {
    /** Columns of the hotline's export, in its order; the words are those of a real ticket system. */
    private static final List<String> TICKET_COLUMNS =
            List.of("工单编号 来电时间 受理渠道 来电类别 工单标题 主要内容 事发地 所属街道 所属社区 姓名 联系电话 承办单位 工单状态 办理情况 办结时间 对办理结果是否满意".split(" "));

    private static final List<String> MESSAGE_COLUMNS =
            List.of("序号", "留言时间", "留言人", "联系方式", "主题", "内容", "街道", "是否回复", "回复意见");

    private static final int DATE_COLUMN = TICKET_COLUMNS.indexOf("来电时间");
    private static final int PHONE_COLUMN = TICKET_COLUMNS.indexOf("联系电话");
    private static final int RATING_COLUMN = TICKET_COLUMNS.indexOf("对办理结果是否满意");
    private static final int TRAILING_BLANK_ROWS = 3;

    private static final List<String> QUARTERS = List.of("2025Q1", "2025Q4", "2026Q1");

    /** Not the first instant a zip can hold: Java writes that one with the zone's offset beside it. */
    private static final LocalDateTime ZIP_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final Instant MADE_AT = Instant.parse("2026-04-01T00:00:00Z");

    private final Path samples;
    private final ObjectMapper json = new ObjectMapper();

    private SampleFiles(Path samples) {
        this.samples = samples;
    }

    /**
     * Writes all sample files beside their truth.
     *
     * @param arguments the samples folder, which holds {@code truth/}
     */
    public static void main(String[] arguments) {
        if (arguments.length != 1 || !Files.isDirectory(Path.of(arguments[0]).resolve("truth"))) {
            throw new IllegalArgumentException(
                    "expected one argument, a folder with truth/ in it, was " + List.of(arguments));
        }
        new SampleFiles(Path.of(arguments[0])).buildAll();
    }

    private void buildAll() {
        for (String quarter : QUARTERS) {
            rowsByFile(quarter).forEach((file, rows) -> buildTable(quarter, file, rows));
        }
        for (JsonNode news : read("news.jsonl")) {
            write(text(news, "quarter"), text(news, "file"), page(news));
        }
    }

    private void buildTable(String quarter, String file, List<JsonNode> rows) {
        try {
            byte[] bytes = switch (file.substring(file.lastIndexOf('.'))) {
                case ".xlsx" -> tickets(file, rows);
                case ".csv" -> messages(rows);
                case ".docx" -> minutes(rows);
                default -> throw new IllegalArgumentException("expected .xlsx, .csv or .docx, was " + file);
            };
            write(quarter, file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot build " + quarter + "/" + file, e);
        }
    }

    /** Rows of each file in file order; the rows broken on purpose stand where {@code rejected.jsonl} puts them. */
    private Map<String, List<JsonNode>> rowsByFile(String quarter) {
        Map<String, List<JsonNode>> files = new LinkedHashMap<>();
        for (JsonNode row : read(quarter + ".jsonl")) {
            files.computeIfAbsent(text(row, "file"), file -> new ArrayList<>()).add(row);
        }
        for (JsonNode broken : read("rejected.jsonl")) {
            if (text(broken, "quarter").equals(quarter)) {
                String file = text(broken, "file");
                int rowsAbove = file.endsWith(".xlsx") ? 2 : 1;
                List<JsonNode> rows = files.getOrDefault(file, List.of());
                rows.add(broken.path("row").asInt() - 1 - rowsAbove, broken);
            }
        }
        return files;
    }

    private static byte[] tickets(String file, List<JsonNode> rows) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("工单明细");
            CellStyle dateStyle = workbook.createCellStyle();
            dateStyle.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd hh:mm:ss"));
            addTitle(workbook, sheet, file.substring(0, file.lastIndexOf('.')) + "汇总表");
            addTexts(sheet.createRow(1), TICKET_COLUMNS);
            for (JsonNode row : rows) {
                addTicket(sheet.createRow(sheet.getLastRowNum() + 1), row, dateStyle);
            }
            addFooter(sheet, rows.size());
            var notes = workbook.createSheet("说明");
            notes.createRow(0).createCell(0).setCellValue("本表由热线系统导出，仅供内部研判使用（虚构样例）。");
            notes.createRow(1).createCell(0).setCellValue("办理情况以承办单位最后一次回复为准。");
            return bytes(workbook);
        }
    }

    private static void addTitle(XSSFWorkbook workbook, XSSFSheet sheet, String title) {
        CellStyle centred = workbook.createCellStyle();
        centred.setAlignment(HorizontalAlignment.CENTER);
        XSSFCell cell = sheet.createRow(0).createCell(0);
        cell.setCellValue(title);
        cell.setCellStyle(centred);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, TICKET_COLUMNS.size() - 1));
    }

    private static void addTicket(XSSFRow row, JsonNode ticket, CellStyle dateStyle) {
        String kind = text(ticket, "kind");
        addTexts(
                row,
                List.of(
                        text(ticket, "number"),
                        ticketTime(ticket),
                        text(ticket, "channel"),
                        kind.equals("感谢") ? "表扬" : kind,
                        text(ticket, "title"),
                        text(ticket, "text"),
                        text(ticket, "place"),
                        street(ticket),
                        text(ticket, "community"),
                        text(ticket, "name"),
                        text(ticket, "phone"),
                        text(ticket, "unit"),
                        text(ticket, "status"),
                        text(ticket, "reply"),
                        text(ticket, "repliedOn"),
                        text(ticket, "rating")));
        if (hasFlaw(ticket, "real-date")) {
            XSSFCell cell = row.createCell(DATE_COLUMN);
            cell.setCellValue(LocalDateTime.parse(text(ticket, "date") + "T" + text(ticket, "time")));
            cell.setCellStyle(dateStyle);
        }
        if (hasFlaw(ticket, "phone-number")) {
            row.createCell(PHONE_COLUMN).setCellValue(Double.parseDouble(text(ticket, "phone")));
        }
        if (hasFlaw(ticket, "ref-error")) {
            XSSFCell cell = row.createCell(RATING_COLUMN);
            cell.setCellFormula("#REF!");
            cell.setCellErrorValue(FormulaError.REF);
        }
    }

    private static String ticketTime(JsonNode ticket) {
        if (hasFlaw(ticket, "slash-date")) {
            LocalDate day = LocalDate.parse(text(ticket, "date"));
            return day.getYear() + "/" + day.getMonthValue() + "/" + day.getDayOfMonth();
        }
        return (text(ticket, "date") + " " + text(ticket, "time")).strip();
    }

    /** The street as the file gives it: missing, or the one before the streets were cut anew, where a flaw says so. */
    private static String street(JsonNode row) {
        if (hasFlaw(row, "blank-street")) {
            return "";
        }
        return hasFlaw(row, "old-street") ? "海沧街道" : text(row, "street");
    }

    private static void addFooter(XSSFSheet sheet, int count) {
        XSSFRow total = sheet.createRow(sheet.getLastRowNum() + 1);
        total.createCell(0).setCellValue("合计");
        total.createCell(4).setCellValue("共" + count + "件");
        for (int i = 0; i < TRAILING_BLANK_ROWS; i++) {
            XSSFRow blank = sheet.createRow(sheet.getLastRowNum() + 1);
            blank.createCell(0).setBlank();
            blank.createCell(5).setCellValue("");
        }
    }

    private static void addTexts(XSSFRow row, List<String> texts) {
        for (int column = 0; column < texts.size(); column++) {
            if (!texts.get(column).isEmpty()) {
                row.createCell(column).setCellValue(texts.get(column));
            }
        }
    }

    private static byte[] messages(List<JsonNode> rows) throws IOException {
        var csv = new StringBuilder(String.join(",", MESSAGE_COLUMNS)).append("\r\n");
        for (int i = 0; i < rows.size(); i++) {
            JsonNode row = rows.get(i);
            List<String> cells = List.of(
                    Integer.toString(i + 1),
                    messageTime(row),
                    text(row, "name"),
                    text(row, "phone"),
                    text(row, "title"),
                    text(row, "text"),
                    street(row),
                    text(row, "status"),
                    text(row, "reply"));
            csv.append(String.join(",", cells.stream().map(SampleFiles::quoted).toList()))
                    .append("\r\n");
        }
        return encode(csv, Charset.forName("GB18030"));
    }

    /** Encodes strictly: a character that the charset lacks is an error of the truth, never a question mark. */
    private static byte[] encode(CharSequence text, Charset charset) throws CharacterCodingException {
        ByteBuffer bytes = charset.newEncoder().encode(CharBuffer.wrap(text));
        byte[] result = new byte[bytes.remaining()];
        bytes.get(result);
        return result;
    }

    private static String messageTime(JsonNode row) {
        String day = hasFlaw(row, "chinese-date") ? chineseDate(row) : text(row, "date");
        return day + " " + text(row, "time");
    }

    private static String chineseDate(JsonNode row) {
        LocalDate day = LocalDate.parse(text(row, "date"));
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static byte[] minutes(List<JsonNode> items) throws IOException {
        try (var document = new XWPFDocument()) {
            var title = document.createParagraph();
            title.setAlignment(ParagraphAlignment.CENTER);
            XWPFRun run = title.createRun();
            run.setBold(true);
            run.setText("人大代表接待日记录");
            addHead(
                    document,
                    List.of(
                            List.of("时间", chineseDate(items.get(0)) + "上午9:00—11:00", "地点", "海虹社区代表活动室"),
                            List.of("接待代表", "赵××、钱××", "记录人", "孙××")));
            for (int i = 0; i < items.size(); i++) {
                addItem(document, i + 1, text(items.get(i), "text"));
            }
            addParagraph(document, "（以上共" + items.size() + "件，由代表活动室汇总转交。）");
            return bytes(document);
        }
    }

    private static void addHead(XWPFDocument document, List<List<String>> rows) {
        XWPFTable table = document.createTable(rows.size(), rows.get(0).size());
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                table.getRow(row).getCell(column).setText(rows.get(row).get(column));
            }
        }
    }

    private static void addItem(XWPFDocument document, int number, String text) {
        String[] paragraphs = text.split("\n", -1);
        addParagraph(document, number + "．" + paragraphs[0]);
        for (int i = 1; i < paragraphs.length; i++) {
            addParagraph(document, paragraphs[i]);
        }
    }

    private static void addParagraph(XWPFDocument document, String text) {
        document.createParagraph().createRun().setText(text);
    }

    /** A news page as a browser saves it: the body between navigation, counters, related links and a footer. */
    private byte[] page(JsonNode news) {
        Path layout = samples.resolve("truth/layouts").resolve(text(news, "layout") + ".html");
        try {
            String html = Files.readString(layout, StandardCharsets.UTF_8);
            for (String field : List.of("title", "date", "time", "source", "editor", "charset")) {
                html = html.replace("{" + field + "}", text(news, field));
            }
            boolean oldStyle = text(news, "layout").equals("old");
            html = html.replace("{crumbs}", joined(news.path("crumbs"), "", "", " &gt; "))
                    .replace("{related}", joined(news.path("related"), "<li><a href=\"#\">", "</a></li>", "\n"))
                    .replace(
                            "{body}",
                            joined(
                                    news.path("paragraphs"),
                                    oldStyle ? "　　" : "<p>",
                                    oldStyle ? "<br><br>" : "</p>",
                                    "\n"));
            return encode(html, Charset.forName(text(news, "charset")));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot build the page " + text(news, "file") + " from " + layout, e);
        }
    }

    private static String joined(JsonNode texts, String before, String after, String between) {
        List<String> parts = new ArrayList<>();
        texts.forEach(part -> parts.add(before + part.asText() + after));
        return String.join(between, parts);
    }

    /** The document's bytes with fixed times in its properties and its zip entries. */
    private static byte[] bytes(POIXMLDocument document) throws IOException {
        POIXMLProperties.CoreProperties properties = document.getProperties().getCoreProperties();
        properties.setCreator("虚构样例");
        properties.setCreated(Optional.of(Date.from(MADE_AT)));
        properties.setModified(Optional.of(Date.from(MADE_AT)));
        var written = new ByteArrayOutputStream();
        document.write(written);
        var fixed = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(written.toByteArray()));
                var out = new ZipOutputStream(fixed)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(ZIP_TIME);
                out.putNextEntry(copy);
                in.transferTo(out);
                out.closeEntry();
            }
        }
        return fixed.toByteArray();
    }

    private List<JsonNode> read(String truthFile) {
        Path path = samples.resolve("truth").resolve(truthFile);
        List<JsonNode> rows = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(path, StandardCharsets.UTF_8)) {
                rows.add(json.readTree(line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path + " after " + rows.size() + " good lines", e);
        }
        return rows;
    }

    private void write(String quarter, String file, byte[] bytes) {
        Path path = samples.resolve(quarter).resolve(file);
        try {
            Files.createDirectories(samples.resolve(quarter));
            Files.write(path, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + path, e);
        }
    }

    private static boolean hasFlaw(JsonNode row, String flaw) {
        for (JsonNode name : row.path("flaws")) {
            if (name.asText().equals(flaw)) {
                return true;
            }
        }
        return false;
    }

    private static String text(JsonNode row, String field) {
        return row.path(field).asText("");
    }
}
