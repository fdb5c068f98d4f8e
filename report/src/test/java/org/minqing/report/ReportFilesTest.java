package org.minqing.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minqing.corpus.record.FiledSubmission;
import org.minqing.report.verify.DocxOccurrences;
import org.minqing.report.verify.HtmlOccurrences;
import org.minqing.report.verify.JsonOccurrences;
import org.minqing.report.verify.Occurrence;
import org.minqing.report.verify.XlsxOccurrences;

class ReportFilesTest {

    @TempDir
    Path folder;

    /** With {@code -Dreport.keep=FOLDER} the files stay, to be looked at. */
    private Path target() {
        var keep = System.getProperty("report.keep");
        return keep == null ? folder : Path.of(keep);
    }

    @Test
    void theFourFilesAreNamedAfterTheReport() {
        var names = SampleQuarters.write(target()).stream()
                .map(file -> file.getFileName().toString())
                .toList();

        var name = "海沧区2026年第一季度社情民意季报（内部版）";
        assertEquals(List.of(name + ".docx", name + ".xlsx", name + ".html", name + ".json"), names);
    }

    @Test
    void theSameFigureReadsTheSameInAllFourFiles() throws IOException {
        var files = SampleQuarters.write(folder);
        var docx = digits(new DocxOccurrences().read(files.get(0)));
        var xlsx = rows(new XlsxOccurrences().read(files.get(1)));
        var html = digits(new HtmlOccurrences().read(files.get(2)));
        var json = digits(new JsonOccurrences().read(files.get(3)));

        assertTrue(docx.size() > 250, docx.size() + " figures in the docx");
        docx.forEach((figure, digits) -> assertEquals(digits, html.get(figure), figure));
        html.forEach((figure, digits) -> assertEquals(Set.of(xlsx.getOrDefault(figure, "")), digits, figure));
        json.forEach((figure, digits) -> assertEquals(html.get(figure), digits, figure));
    }

    /** Numbers of each figure wherever it stands, without words and signs. */
    private static Map<String, Set<String>> digits(List<Occurrence> found) {
        var digits = new HashMap<String, Set<String>>();
        found.stream()
                .filter(occurrence -> !occurrence.tag().contains("#"))
                .forEach(occurrence -> digits.computeIfAbsent(occurrence.tag(), tag -> new HashSet<>())
                        .add(number(occurrence.text())));
        return digits;
    }

    private static Map<String, String> rows(List<Occurrence> found) {
        return found.stream()
                .filter(occurrence -> occurrence.tag().endsWith("#shown"))
                .collect(Collectors.toMap(
                        occurrence -> occurrence.tag().replace("#shown", ""), occurrence -> number(occurrence.text())));
    }

    private static String number(String text) {
        return text.equals("没有") ? "0" : text.replaceAll("[^0-9.%]", "");
    }

    @Test
    void twoBuildsAreEqualByteForByteInAnotherZoneAndLocale() throws IOException {
        var first = SampleQuarters.write(folder.resolve("一"));
        var zone = TimeZone.getDefault();
        var locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Honolulu"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            var second = SampleQuarters.write(folder.resolve("二"));
            for (int at = 0; at < first.size(); at++) {
                assertArrayEquals(
                        Files.readAllBytes(first.get(at)),
                        Files.readAllBytes(second.get(at)),
                        first.get(at).toString());
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void thousandsOfSubmissionsStandOnTheSheetOfEvidence() throws IOException {
        var many = new ArrayList<FiledSubmission>();
        for (int n = 0; n < 2500; n++) {
            many.add(Filing.of("N" + n, LocalDate.of(2026, 1, 1).plusDays(n % 90), "T0302", "新阳街道")
                    .filed());
        }
        var request = SampleQuarters.request(many);
        var reports = new Reports();
        var file = reports.write(reports.compose(request), folder, Set.of(Format.XLSX))
                .getFirst();

        try (var in = Files.newInputStream(file);
                var workbook = new XSSFWorkbook(in)) {
            assertEquals(2500, workbook.getSheet("证据").getLastRowNum());
        }
        assertEquals(List.of(), new Verifier(reports).verify(file, request));
    }

    @Test
    void onlyTheFilesThemselvesAreLeftInTheFolder() throws IOException {
        var files = SampleQuarters.write(folder);

        try (var left = Files.list(folder)) {
            assertEquals(Set.copyOf(files), left.collect(Collectors.toSet()));
        }
    }

    @Test
    void rareCharactersOfPlaceNamesStandInEachFile() throws IOException {
        var texts = new EnumMap<Format, String>(Format.class);
        var files = SampleQuarters.write(folder);
        for (var format : Format.values()) {
            texts.put(format, Contents.of(files.get(format.ordinal())));
        }

        texts.forEach((format, text) -> {
            assertTrue(text.contains("囷瑶村"), format.toString());
            assertTrue(text.contains("新垵村"), format.toString());
        });
    }

    @Test
    void noNameOfAUserOrAMachineAndNoClockIsInTheFiles() throws IOException {
        for (var file : SampleQuarters.write(folder)) {
            var text = Contents.of(file);
            assertFalse(text.contains(System.getProperty("user.home", "/home/")), file.toString());
            assertFalse(text.contains("Apache POI"), file.toString());
        }
    }
}
