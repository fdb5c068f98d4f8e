package org.minqing.report.compose;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.minqing.corpus.knowledge.KnowledgeException;
import org.minqing.report.figures.Thresholds;

/**
 * What the office decides about its report, read from {@code settings/office.properties}.
 *
 * @param district such as 海沧区
 * @param issuer office that issues the report
 * @param masthead such as 社情民意季报
 * @param marking such as 内部资料 注意保存, or empty
 * @param streets always listed, also with no submission
 * @param issues most hot issues that are written about, 1 to 10
 * @param quotations most quotations an issue, 0 to 5
 * @param rows most rows of a table of free values such as channels, 3 to 30
 */
public record OfficeSettings(
        String district,
        String issuer,
        String masthead,
        String marking,
        List<String> streets,
        int issues,
        int quotations,
        int rows,
        Thresholds thresholds) {

    /** File name in {@code settings/}. */
    public static final String FILE = "office.properties";

    public OfficeSettings {
        streets = List.copyOf(streets);
    }

    /** The file with its comments, to be copied into a new workspace; UTF-8. */
    public static byte[] defaultFile() {
        return Resource.bytes(FILE);
    }

    public static OfficeSettings standard() {
        return parse(new String(defaultFile(), StandardCharsets.UTF_8));
    }

    /**
     * @throws KnowledgeException naming the line, if a key is unknown, missing or its value is not usable
     */
    public static OfficeSettings read(Path file) {
        try {
            return parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new KnowledgeException("无法读取 " + file + "，请检查文件是否存在、有无权限", e);
        }
    }

    static OfficeSettings parse(String text) {
        var lines = SettingLines.parse(
                FILE,
                text,
                "district",
                "issuer",
                "masthead",
                "marking",
                "streets",
                "issues",
                "quotations",
                "rows",
                "share.base",
                "change.base",
                "small.cell",
                "trend.minimum");
        return new OfficeSettings(
                lines.words("district"),
                lines.words("issuer"),
                lines.words("masthead"),
                lines.text("marking"),
                names(lines.text("streets")),
                lines.number("issues", 1, 10),
                lines.number("quotations", 0, 5),
                lines.number("rows", 3, 30),
                new Thresholds(
                        lines.number("share.base", 1, 1000),
                        lines.number("change.base", 1, 1000),
                        lines.number("small.cell", 0, 100),
                        lines.number("trend.minimum", 1, 1000)));
    }

    private static List<String> names(String list) {
        return Arrays.stream(list.split("[、,，]", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
