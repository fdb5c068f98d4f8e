package org.minqing.corpus.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.minqing.corpus.knowledge.KnowledgeException;

/**
 * What the office says of its columns, overruling what is built in: {@code settings/columns.csv}, one line a heading. A line
 * holds for all files, for files of a name, or for tables that have certain headings, so that a later import of the same shape
 * is read in the same way. Immutable.
 */
public final class ColumnSettings {

    /** File name in {@code settings/}. */
    public static final String FILE = "columns.csv";

    /** Nothing is overruled. */
    public static final ColumnSettings NONE = new ColumnSettings(List.of(), "");

    private static final List<String> HEADINGS = List.of("适用", "表头", "字段");
    private static final String ALL = "*";
    private static final Pattern SHAPE = Pattern.compile("表头\\s*[:：](.*)");
    private static final Pattern SEPARATOR = Pattern.compile("[、|｜]");

    /** What a heading that nobody knows is likely to mean, by a part of it; the first that fits. */
    private static final List<Map.Entry<Pattern, Field>> GUESSES = List.of(
            Map.entry(Pattern.compile("电话|手机|联系方式"), Field.PHONE),
            Map.entry(Pattern.compile("时间|日期|日$|date|time"), Field.DATE),
            Map.entry(Pattern.compile("原话|内容|详情|描述|问题|诉求|反映|建议|意见|正文|text|content"), Field.TEXT),
            Map.entry(Pattern.compile("标题|主题|摘要|title"), Field.TITLE),
            Map.entry(Pattern.compile("姓名|称呼|人$|name"), Field.NAMES),
            Map.entry(Pattern.compile("编号|单号|号码|号$|id$"), Field.NUMBER),
            Map.entry(Pattern.compile("街道|镇"), Field.STREET),
            Map.entry(Pattern.compile("社区|村"), Field.COMMUNITY),
            Map.entry(Pattern.compile("地址|地点|位置|小区"), Field.PLACE),
            Map.entry(Pattern.compile("渠道|来源"), Field.CHANNEL),
            Map.entry(Pattern.compile("单位|部门"), Field.UNIT),
            Map.entry(Pattern.compile("答复|回复|结果"), Field.REPLY));

    private static final int SHAPE_OF = 4;
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[-_.]\\d+)*");
    private static final Pattern SEASON = Pattern.compile("[一二三四]季度");

    private final List<ColumnRule> rules;
    private final String version;

    private ColumnSettings(List<ColumnRule> rules, String version) {
        this.rules = List.copyOf(rules);
        this.version = version;
    }

    /** 8 hexadecimal digits that change with the text of the file; empty where nothing is overruled. */
    public String version() {
        return version;
    }

    /** The file with its comments, to be copied into a new workspace; UTF-8 with byte order mark, as spreadsheets like it. */
    public static byte[] defaultFile() {
        try (InputStream in = Objects.requireNonNull(ColumnSettings.class.getResourceAsStream(FILE), FILE)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the office's file: UTF-8, or GB18030 as Excel in China saves it.
     *
     * @throws KnowledgeException naming line and column, if a line cannot be understood or contradicts another
     */
    public static ColumnSettings read(Path file) {
        try {
            return parse(decoded(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new KnowledgeException("无法读取 " + file + "，请检查文件是否存在、有无权限", e);
        }
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, TextEncoding.GB18030); // not UTF-8: saved by Excel
        }
    }

    static ColumnSettings parse(String text) {
        var rules = new ArrayList<ColumnRule>();
        boolean headed = false;
        for (var row : SettingRows.of(FILE, text)) {
            if (!headed) {
                row.expect(HEADINGS);
                headed = true;
            } else {
                var rule = rule(row);
                rules.stream()
                        .filter(other -> contradicts(other, rule))
                        .findFirst()
                        .ifPresent(other -> row.refuse(
                                3, "“" + row.cell(2) + "”前面已写作“" + other.field().label() + "”，请只留一行"));
                rules.add(rule);
            }
        }
        rules.sort(Comparator.comparingInt(ColumnRule::narrowness).reversed());
        return new ColumnSettings(rules, String.format(Locale.ROOT, "%08x", text.hashCode()));
    }

    private static ColumnRule rule(SettingRows.Row row) {
        var scope = row.cell(1);
        var heading = Headings.normalize(row.cell(2));
        if (scope.isEmpty()) {
            row.refuse(1, "没有写适用的文件：所有文件写 *，或者写 12345*.xlsx 这样的文件名，或者写 表头：甲、乙");
        }
        if (heading.isEmpty()) {
            row.refuse(2, "没有写表头，请照文件里的写");
        }
        var field = field(row.cell(3));
        if (field.isEmpty()) {
            row.refuse(3, "不认识“" + row.cell(3) + "”，可以写：" + labels());
        }
        var shape = SHAPE.matcher(scope);
        var headings = shape.matches() ? headings(shape.group(1)) : Set.<String>of();
        if (shape.matches() && headings.isEmpty()) {
            row.refuse(1, "“表头：”后面没有写表头");
        }
        var file = shape.matches() || scope.equals(ALL) ? Optional.<Pattern>empty() : Optional.of(pattern(scope));
        return new ColumnRule(file, headings, heading, field.orElse(Field.UNUSED));
    }

    private static boolean contradicts(ColumnRule one, ColumnRule other) {
        return one.heading().equals(other.heading())
                && one.shape().equals(other.shape())
                && one.file().map(Pattern::pattern).equals(other.file().map(Pattern::pattern))
                && one.field() != other.field();
    }

    private static Set<String> headings(String list) {
        return Arrays.stream(SEPARATOR.split(list))
                .map(Headings::normalize)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Of a file name with {@code *} for any characters and {@code ?} for one; everything else stands for itself. */
    private static Pattern pattern(String name) {
        var expression = new StringBuilder();
        name.codePoints().forEach(c -> {
            if (c == '*') {
                expression.append(".*");
            } else if (c == '?') {
                expression.append('.');
            } else {
                expression.append(Pattern.quote(Character.toString(c)));
            }
        });
        return Pattern.compile(expression.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    private static Optional<Field> field(String label) {
        return Arrays.stream(Field.values())
                .filter(field -> field.label().equals(label))
                .findFirst();
    }

    private static String labels() {
        return Arrays.stream(Field.values()).map(Field::label).collect(Collectors.joining("、"));
    }

    /**
     * Lines that an operator can copy into the file and change. For a table without known headings they hold for all tables
     * with those headings and guess what each means; else for files of that name, whatever its numbers, and say 不用.
     */
    public static List<String> suggestions(String file, SheetReport sheet) {
        var unknown =
                sheet.columns().stream().filter(column -> !column.isKnown()).toList();
        var headings = unknown.stream().limit(SHAPE_OF).map(column -> oneLine(column.heading()));
        var scope = sheet.hasHeadings()
                ? SEASON.matcher(NUMBER.matcher(file).replaceAll("*")).replaceAll("?季度")
                : "表头：" + headings.collect(Collectors.joining("、"));
        return unknown.stream()
                .map(column -> cell(scope) + "," + cell(oneLine(column.heading())) + ","
                        + (sheet.hasHeadings() ? Field.UNUSED : guess(column.heading())).label())
                .distinct()
                .toList();
    }

    private static Field guess(String heading) {
        var name = Headings.normalize(heading);
        return GUESSES.stream()
                .filter(guess -> guess.getKey().matcher(name).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Field.UNUSED);
    }

    private static String oneLine(String heading) {
        return heading.replaceAll("\\s+", " ");
    }

    private static String cell(String text) {
        boolean quoted = text.contains(",") || text.contains("\"") || text.startsWith("#");
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /** Rules that may hold in a file, the narrower ones first. */
    List<ColumnRule> rulesFor(String file) {
        return rules.stream().filter(rule -> rule.suitsFile(file)).toList();
    }
}
