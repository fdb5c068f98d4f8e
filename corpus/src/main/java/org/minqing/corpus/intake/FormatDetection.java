package org.minqing.corpus.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minqing.corpus.record.RejectionCode;

/** Tells a file's format from its first bytes, never from its name; reads no more than that, except a container's directory. */
final class FormatDetection {

    /** Files above this size whose first bytes promise nothing readable are not even hashed: 64 MiB. */
    static final long LARGE = 64L << 20;

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int HEAD = 8192;
    private static final int PDF_HEAD = 64;
    /** A workbook's first record: of Excel 2, 3 and 4, and of 5 and later as simple programs write it, without a container. */
    private static final List<int[]> OLD_WORKBOOKS = List.of(
            new int[] {0x09, 0x00, 0x04, 0x00},
            new int[] {0x09, 0x02, 0x06, 0x00},
            new int[] {0x09, 0x04, 0x06, 0x00},
            new int[] {0x09, 0x08, 0x08, 0x00},
            new int[] {0x09, 0x08, 0x10, 0x00});
    /** Of 100 bytes of a text, at most this many may be control characters. */
    private static final int CONTROL_PERCENT = 2;
    /** The same where all other bytes are text: a few lines with a few of them in their cells. */
    private static final int CONTROL_PERCENT_IN_TEXT = 10;

    private static final Pattern MARKUP =
            Pattern.compile("<(!doctype html|html|head|body|table|meta|div|title|style|script)\\b");
    private static final Pattern JSON = Pattern.compile("\\s*(\\{\\s*[\"}]|\\[\\s*[{\\]]).*", Pattern.DOTALL);

    /**
     * @param said encoding of text files that the operator said, or null: wide ones look like no text at all
     * @throws UnreadableFileException with the code that fits, if the file is of no readable format
     * @throws IOException if it cannot be read at all
     */
    FileFormat detect(Path file, @Nullable Charset said) throws IOException, UnreadableFileException {
        var head = head(file);
        if (head.length == 0) {
            throw new UnreadableFileException(RejectionCode.FILE_EMPTY, "");
        }
        if (startsWith(head, 'P', 'K', 5, 6)) {
            throw new UnreadableFileException(RejectionCode.FILE_EMPTY, "空压缩包");
        }
        if (startsWith(head, 'P', 'K', 3, 4)) {
            return Containers.ofZip(file);
        }
        if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return FileFormat.OLE;
        }
        if (OLD_WORKBOOKS.stream().anyMatch(magic -> startsWith(head, magic))) {
            throw new UnreadableFileException(RejectionCode.FORMAT_OLD, "没有容器的旧表格");
        }
        if (startsWith(head, '{', '\\', 'r', 't', 'f')) {
            return FileFormat.RTF;
        }
        return isPdf(head) ? FileFormat.PDF : ofText(head, said);
    }

    /** Some programs put blank lines or a byte order mark before it. */
    private static boolean isPdf(byte[] head) {
        return new String(head, 0, Math.min(head.length, PDF_HEAD), StandardCharsets.ISO_8859_1)
                .replaceFirst("^(\\xEF\\xBB\\xBF)?\\s*", "")
                .startsWith("%PDF-");
    }

    /**
     * Whether a file holds other files that are read; what else is in it, and whether it can be read at all, is not asked.
     *
     * @return {@link FileFormat#ZIP}, {@link FileFormat#EML}, or empty
     */
    Optional<FileFormat> container(Path file) {
        try {
            var head = head(file);
            boolean possible = startsWith(head, 'P', 'K', 3, 4) || MailHead.of(head) == FileFormat.EML;
            return possible
                    ? Optional.of(detect(file, null)).filter(f -> f == FileFormat.ZIP || f == FileFormat.EML)
                    : Optional.empty();
        } catch (IOException | UnreadableFileException e) {
            return Optional.empty();
        }
    }

    /**
     * Spares the reading of a film or a disk image.
     *
     * @param size in bytes
     * @throws UnreadableFileException if the file is large and of no readable format
     */
    void refuseLargeUnsupported(Path file, long size) throws IOException, UnreadableFileException {
        if (size > LARGE) {
            detect(file, null);
        }
    }

    private static FileFormat ofText(byte[] head, @Nullable Charset said) throws UnreadableFileException {
        var wide = wide(head, said);
        boolean binary = wide == null && isBinary(head);
        var foreign = ForeignFormat.of(head, binary);
        if (binary || !foreign.isEmpty()) {
            throw unsupported(foreign);
        }
        var mail = wide == null ? MailHead.of(head) : null;
        if (mail != null) {
            return mail;
        }
        var charset = wide == null ? StandardCharsets.ISO_8859_1 : wide;
        return ofCharacters(new String(head, charset).toLowerCase(Locale.ROOT));
    }

    /** The encoding of a text that takes two bytes or more for a Latin letter, else null. */
    private static @Nullable Charset wide(byte[] head, @Nullable Charset said) {
        if (said != null) {
            return said.name().matches("(?i)(x-)?UTF-(16|32).*") ? said : null;
        }
        return WideText.charset(head);
    }

    private static FileFormat ofCharacters(String text) throws UnreadableFileException {
        var start = text.replaceFirst("^(\\xEF\\xBB\\xBF|\\uFEFF)?\\s*", "");
        if (start.startsWith("mime-version:")) {
            throw unsupported("MHTML 网页存档");
        }
        if (start.startsWith("<")) {
            if (start.contains("urn:schemas-microsoft-com:office:spreadsheet") && !start.contains("<html")) {
                throw unsupported("XML 电子表格 2003");
            }
            if (!MARKUP.matcher(start).find()) {
                throw unsupported(start.startsWith("<?xml") ? "XML" : "");
            }
            return FileFormat.HTML;
        }
        return JSON.matcher(start).matches() ? FileFormat.JSON : FileFormat.DELIMITED;
    }

    private static UnreadableFileException unsupported(String format) {
        return new UnreadableFileException(RejectionCode.FORMAT_UNSUPPORTED, format);
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static boolean isBinary(byte[] head) {
        int controls = 0;
        for (byte octet : head) {
            boolean layout = octet == '\t' || octet == '\n' || octet == '\r' || octet == '\f' || octet == 0x1B;
            controls += octet >= 0 && octet < ' ' && !layout ? 1 : 0;
        }
        return controls > 1
                && controls * 100 > head.length * CONTROL_PERCENT
                && (controls * 100 > head.length * CONTROL_PERCENT_IN_TEXT
                        || !decodes(head, StandardCharsets.UTF_8) && !decodes(head, GB18030));
    }

    /** Whether the bytes are characters of an encoding; the last one may be cut. */
    private static boolean decodes(byte[] head, Charset charset) {
        var characters = CharBuffer.allocate(head.length);
        return !charset.newDecoder()
                .decode(ByteBuffer.wrap(head), characters, false)
                .isError();
    }

    private static boolean startsWith(byte[] head, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
