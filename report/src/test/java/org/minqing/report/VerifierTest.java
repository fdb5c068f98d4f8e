package org.minqing.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.minqing.corpus.record.FiledSubmission;
import org.minqing.report.figures.ReportException;
import org.minqing.report.verify.Failure;

@TestInstance(Lifecycle.PER_CLASS)
class VerifierTest {

    private static final String TOTAL = "2026Q1/internal/total/received";

    private final Verifier verifier = new Verifier(new Reports());

    private List<Path> files = List.of();

    @BeforeAll
    void writeOnce(@TempDir Path folder) {
        files = SampleQuarters.write(folder);
    }

    private Path file(Format format) {
        return files.get(format.ordinal());
    }

    private List<Failure> verify(Path file, List<FiledSubmission> store) {
        return verifier.verify(file, SampleQuarters.request().recounted(store));
    }

    private List<String> failed(Path file) {
        return verify(file, SampleQuarters.all()).stream()
                .map(Failure::figure)
                .distinct()
                .toList();
    }

    private Path change(Format format, String from, String to) throws IOException {
        UnaryOperator<String> change = Tampering.first(from, to);
        return switch (format) {
            case DOCX -> Tampering.entry(file(format), "word/document.xml", change);
            case XLSX -> Tampering.entry(file(format), "xl/workbook.xml", change);
            case HTML, JSON -> Tampering.text(file(format), change);
        };
    }

    @ParameterizedTest
    @EnumSource
    void aReportHoldsAndSaysItsQuarter(Format format) {
        assertEquals(List.of(), verify(file(format), SampleQuarters.all()));
        assertEquals(Optional.of(SampleQuarters.QUARTER), verifier.quarterOf(file(format)));
    }

    @Test
    void aChangedDigitIsNoticedInEachFormat() throws IOException {
        var tag = "w:val=\"" + TOTAL + "\"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space=\"preserve\">";
        assertEquals(List.of(TOTAL), failed(change(Format.DOCX, tag + "70", tag + "71")));
        var html = "data-figure=\"" + TOTAL + "\">";
        assertEquals(List.of(TOTAL), failed(change(Format.HTML, html + "70", html + "71")));
        var json = Tampering.text(file(Format.JSON), Tampering.firstAfter(TOTAL, "\"70\"", "\"71\""));
        assertEquals(List.of(TOTAL), failed(json));
        var cell = Tampering.entry(
                file(Format.XLSX), "xl/worksheets/sheet3.xml", Tampering.first("<v>24</v>", "<v>25</v>"));
        assertEquals(List.of("2026Q1/internal/street/新阳街道/count"), failed(cell));
    }

    @Test
    void theMessageSaysWhatTheFileHasAndWhatTheRecountGives() throws IOException {
        var tag = "data-figure=\"" + TOTAL + "\">";

        var failures = verify(change(Format.HTML, tag + "70", tag + "71"), SampleQuarters.all());

        assertEquals(1, failures.size());
        assertEquals(TOTAL + "（收集量）：文件中为“71”，重算为“70”", failures.getFirst().message());
    }

    @Test
    void aChangedTagIsNoticedInEachFormat() throws IOException {
        for (var format : List.of(Format.DOCX, Format.HTML, Format.JSON)) {
            var failed = failed(change(format, TOTAL + "\"", "2026Q1/internal/total/invented\""));
            assertEquals(2, failed.size(), format.toString());
            assertTrue(failed.contains(TOTAL), format.toString());
        }
        var failed = failed(
                change(Format.XLSX, "\"_2026Q1.internal.total.received\"", "\"_2026Q1.internal.total.invented\""));
        assertEquals(List.of(TOTAL, "2026Q1/internal/total/invented"), failed);
    }

    @Test
    void aForgedQueryIsNoticed() throws IOException {
        var figure = "2026Q1/internal/T01/count";
        var query = "季度:2026Q1 主题:T01 计数:有效";
        for (var format : List.of(Format.DOCX, Format.HTML, Format.JSON)) {
            assertEquals(List.of(figure), failed(change(format, query, "季度:2026Q1 主题:T02 计数:有效")), format.toString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDeletedSubmissionIsNoticed(Format format) {
        var store = new ArrayList<>(SampleQuarters.all());
        store.removeIf(filed -> filed.submission().number().equals("JB3"));

        var failed = verify(file(format), store).stream().map(Failure::figure).toList();

        assertTrue(failed.contains("2026Q1/internal/total/received"), failed.toString());
        assertTrue(failed.contains("2026Q1/internal/issue/1/count"), failed.toString());
    }

    @ParameterizedTest
    @EnumSource
    void anotherSubmissionInItsPlaceIsNoticedByTheHash(Format format) {
        var store = new ArrayList<>(SampleQuarters.all());
        store.replaceAll(filed -> filed.submission().number().equals("A0") ? renumbered(filed) : filed);

        var failures = verify(file(format), store);

        assertTrue(failures.stream()
                .anyMatch(failure ->
                        failure.figure().equals(TOTAL) && failure.message().contains("指纹")));
        assertTrue(failures.stream().allMatch(failure -> failure.message().contains("指纹")), failures.toString());
    }

    private static FiledSubmission renumbered(FiledSubmission filed) {
        var was = filed.submission();
        var own = Filing.of("Z9", was.receivedOn(), "T0102", "海沧街道")
                .about(filed.matter(), "", was.text())
                .by(was.person())
                .through(was.channel(), filed.themed().themes().kind())
                .answered(was.reply(), was.status(), was.rating());
        return own.filed();
    }

    @Test
    void aFileThatIsNoReportIsRefusedInPlainWords(@TempDir Path folder) throws IOException {
        var cut = folder.resolve("半个.docx");
        Files.write(cut, new byte[] {'P', 'K', 3, 4});

        var damaged = assertThrows(ReportException.class, () -> verify(cut, SampleQuarters.all()));
        var unknown = assertThrows(ReportException.class, () -> verify(folder.resolve("a.pdf"), SampleQuarters.all()));

        assertTrue(String.valueOf(damaged.getMessage()).contains("不完整或已损坏"));
        assertEquals("a.pdf 不是本系统的报告格式，请用 docx、xlsx、html 或 json 文件", unknown.getMessage());
    }
}
