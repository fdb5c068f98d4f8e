package org.minqing.corpus.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLDocument;

/** The bytes of documents and texts, the same in every build. */
final class OfficeBytes {

    /** Not the first instant a zip can hold: Java writes that one with the zone's offset beside it. */
    private static final LocalDateTime ZIP_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final Instant MADE_AT = Instant.parse("2026-04-01T00:00:00Z");

    private OfficeBytes() {}

    /** The document's bytes with fixed times in its properties and its zip entries. */
    static byte[] of(POIXMLDocument document) throws IOException {
        var properties = document.getProperties().getCoreProperties();
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

    /** Encodes strictly: a character that the charset lacks is an error of the truth, never a question mark. */
    static byte[] of(CharSequence text, Charset charset) throws CharacterCodingException {
        ByteBuffer bytes = charset.newEncoder().encode(CharBuffer.wrap(text));
        byte[] result = new byte[bytes.remaining()];
        bytes.get(result);
        return result;
    }
}
