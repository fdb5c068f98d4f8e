package org.minqing.corpus.intake;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import org.apache.commons.io.IOUtils;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.minqing.corpus.intake.isolated.Answer;
import org.minqing.corpus.intake.isolated.IsolatedReader;
import org.minqing.corpus.intake.isolated.RefusedException;
import org.minqing.corpus.intake.isolated.Task;
import org.minqing.corpus.record.RejectionCode;

/**
 * Reads one file of any known format, told by its content. Bad content never throws: it becomes rejections. Exceptions of the
 * sink pass through. One instance serves every thread; close it when no more files come, because it may keep a child JVM waiting.
 *
 * <pre>{@code
 * try (var intake = new Intake(IntakeOptions.NONE)) {
 *     var report = intake.read(file, sink);
 * }
 * }</pre>
 */
public final class Intake implements AutoCloseable {

    /** Pages are read whole; larger ones are no news and should be exported otherwise: 16 MiB. */
    private static final long LARGEST_PAGE = 16L << 20;

    private final IntakeOptions options;
    private final @Nullable Unpacking unpacking;
    private final FormatDetection detection = new FormatDetection();
    private final TableReader tables;
    private final NotesReader notes;
    private final MailReader mails;
    private final NewsReader news = new NewsReader();
    private final DocumentReader documents;
    private final IsolatedReader isolated = new IsolatedReader();

    /** Entries of archives are unpacked in the system's folder for temporary files, each on its own. */
    public Intake(IntakeOptions options) {
        this(options, null);
    }

    /** @param unpacking where entries of archives are unpacked; then one thread at a time may read */
    public Intake(IntakeOptions options, @Nullable Unpacking unpacking) {
        this.options = options;
        var headings = new Headings();
        this.tables = new TableReader(headings, options);
        this.unpacking = unpacking;
        this.notes = new NotesReader(options);
        this.mails = new MailReader(options);
        this.documents = new DocumentReader(tables, new MinutesReader(options), notes, news);
    }

    /**
     * Delivers everything in the file, in its order. A file that cannot be read delivers one rejection and nothing else; only
     * if it is changed while its rows are being delivered does {@link RejectionCode#FILE_CHANGED} come after them, and
     * {@link FileReport#changed} tells the caller to take them back.
     */
    public FileReport read(InputFile file, IntakeSink sink) {
        var delivery = new Delivery(file, sink);
        try {
            if (unpacking == null) {
                try (var own = new Unpacking(Unpacking.temporaryFolder())) {
                    read(file, own, delivery);
                }
            } else {
                read(file, unpacking, delivery);
            }
        } catch (UnreadableFileException e) {
            delivery.rejectFile(e.code(), e.detail());
        } catch (IOException e) {
            if (delivery.hasBegun()) {
                delivery.rejectChanged();
            } else {
                delivery.rejectFile(code(e), "");
            }
        }
        return delivery.report();
    }

    private void read(InputFile file, Unpacking from, Delivery delivery) throws IOException, UnreadableFileException {
        try (var content = from.content(file)) {
            var before = Stamp.of(content.path());
            if (!FileHash.of(content.path()).equals(file.hash())) {
                throw new UnreadableFileException(RejectionCode.FILE_CHANGED, "");
            }
            var format = read(detection.detect(content.path(), options.encoding()), file.at(content.path()), delivery);
            if (!format.suits(file.name())) {
                delivery.warn(delivery.source("", 0), "", WarningCode.TYPE_MISMATCH, "按 " + format.label() + " 读取");
            }
            if (!Stamp.of(content.path()).equals(before)
                    && !FileHash.of(content.path()).equals(file.hash())) {
                delivery.rejectChanged();
            }
        }
    }

    private static RejectionCode code(IOException e) {
        return switch (e) {
            case UnpackingStream.BombException bomb -> RejectionCode.LIMIT_UNPACKED_SIZE;
            case NoSuchFileException missing -> RejectionCode.FILE_MISSING;
            case ZipException damaged -> RejectionCode.FILE_DAMAGED;
            case EOFException cut -> RejectionCode.FILE_DAMAGED;
            case CharacterCodingException garbled -> RejectionCode.FILE_DAMAGED;
            default -> RejectionCode.FILE_UNREADABLE;
        };
    }

    /** The format, which for some files is known only now. */
    private FileFormat read(FileFormat format, InputFile file, Delivery delivery)
            throws IOException, UnreadableFileException {
        delivery.readAs(format);
        var cleaning = new TextCleaning();
        switch (format) {
            case XLSX -> readWorkbook(file, cleaning, delivery);
            case DOCX -> readWordFile(file, cleaning, delivery);
            case DELIMITED -> readText(file, cleaning, delivery);
            case JSON -> {
                var encoding = encoding(file, delivery);
                tables.read(JsonRows.open(file.path(), encoding, cleaning), cleaning, delivery);
            }
            case HTML -> readPage(page(file, encoding(file, delivery)), file, cleaning, delivery);
            case MHTML -> readPage(MailReader.page(file), file, cleaning, delivery);
            case EML -> mails.read(file, cleaning, delivery);
            case ZIP ->
                throw new UnreadableFileException(RejectionCode.FORMAT_UNSUPPORTED, "压缩包"); // InputFiles opens it
            case OLE -> {
                return readAnswer(ask(file, Task.OLE), FileFormat.DOC, cleaning, delivery);
            }
            case PDF -> readAnswer(ask(file, Task.PDF), format, cleaning, delivery);
            case RTF -> readAnswer(ask(file, Task.RTF), format, cleaning, delivery);
            case XLS, DOC -> throw new IllegalArgumentException("expected a format told by its content, was " + format);
        }
        return format;
    }

    private Answer ask(InputFile file, Task task) throws IOException, UnreadableFileException {
        try {
            return isolated.read(file.path(), task);
        } catch (RefusedException e) {
            throw new UnreadableFileException(e.code(), e.detail(), e);
        }
    }

    /** @param format of what is no workbook */
    private FileFormat readAnswer(Answer answer, FileFormat format, TextCleaning cleaning, Delivery delivery)
            throws IOException, UnreadableFileException {
        if (answer.isWorkbook()) {
            delivery.readAs(FileFormat.XLS);
            readOldWorkbook(new AnswerRows(answer, cleaning), cleaning, delivery);
            return FileFormat.XLS;
        }
        delivery.readAs(format);
        documents.read(AnswerDocument.of(answer, cleaning), cleaning, delivery);
        return format;
    }

    private TextEncoding encoding(InputFile file, Delivery delivery) throws IOException {
        var encoding = TextEncoding.of(file.path(), options.encoding());
        delivery.decodedAs(encoding);
        return encoding;
    }

    /** A text that says its days, has no known headings and no even rows of cells is jottings; every other one should be a table. */
    private void readText(InputFile file, TextCleaning cleaning, Delivery delivery)
            throws IOException, UnreadableFileException {
        var encoding = encoding(file, delivery);
        var rows = DelimitedRows.open(file.path(), encoding, tables.headings(file), cleaning);
        var lines = rows.isTable() ? NotesLines.NONE : notes.look(file.path(), encoding, cleaning);
        cleaning.reset();
        if (lines.hasDays() && !tables.hasTable(rows, file)) {
            delivery.readAsNotes();
            notes.read(lines, cleaning, delivery);
        } else {
            tables.read(rows, cleaning, delivery);
        }
    }

    private void readWorkbook(InputFile file, TextCleaning cleaning, Delivery delivery)
            throws IOException, UnreadableFileException {
        try (var workbook = WorkbookRows.open(file.path(), cleaning)) {
            tables.read(workbook, cleaning, delivery);
            if (!workbook.activeContent().isEmpty()) {
                delivery.warn(delivery.source("", 0), "", WarningCode.MACRO_PRESENT, workbook.activeContent());
            }
        }
    }

    private void readOldWorkbook(AnswerRows rows, TextCleaning cleaning, Delivery delivery)
            throws IOException, UnreadableFileException {
        tables.read(rows, cleaning, delivery);
        if (!rows.activeContent().isEmpty()) {
            delivery.warn(delivery.source("", 0), "", WarningCode.MACRO_PRESENT, rows.activeContent());
        }
    }

    private void readWordFile(InputFile file, TextCleaning cleaning, Delivery delivery)
            throws IOException, UnreadableFileException {
        try (var zip = OfficeZip.open(file.path())) {
            documents.read(WordFile.read(zip, cleaning), cleaning, delivery);
        }
    }

    /** A page with a table under known headings is an export; one that promises a workbook by its name is one too. */
    private void readPage(Document page, InputFile file, TextCleaning cleaning, Delivery delivery)
            throws IOException, UnreadableFileException {
        var rows = new HtmlTables(page, cleaning);
        boolean export = tables.hasTable(rows, file);
        if (export || FileFormat.XLS.suits(file.name()) || FileFormat.XLSX.suits(file.name())) {
            tables.read(rows, cleaning, delivery);
        } else {
            cleaning.reset();
            news.read(page, cleaning, delivery);
        }
    }

    /** The bytes decide how they are decoded; what the page says of itself is not asked, and nothing is fetched. */
    private static Document page(InputFile file, TextEncoding encoding) throws IOException, UnreadableFileException {
        if (Files.size(file.path()) > LARGEST_PAGE) {
            throw new UnreadableFileException(RejectionCode.FORMAT_UNSUPPORTED, "网页过大");
        }
        try (var in = encoding.open(file.path())) {
            var markup = IOUtils.toString(in);
            if (HostileMarkup.reachesOut(markup)) {
                throw new UnreadableFileException(RejectionCode.FILE_HOSTILE, "");
            }
            return Jsoup.parse(markup, "");
        }
    }

    @Override
    public void close() {
        isolated.close();
    }
}
