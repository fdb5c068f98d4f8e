package org.minqing.corpus.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.minqing.corpus.record.RejectionCode;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The parts of an Office Open XML document, streamed and bounded. XML with a document type is refused, so that no entity is
 * ever resolved.
 *
 * <p>POI's own package classes build the whole content in memory; they are used for the old binary format only.
 */
final class OfficeZip implements AutoCloseable {

    private static final int MOST_ENTRIES = 10_000;

    private final ZipFile zip;
    private final Set<String> names;
    private final UnpackBudget budget = new UnpackBudget();

    private OfficeZip(ZipFile zip, Set<String> names) {
        this.zip = zip;
        this.names = names;
    }

    /**
     * @throws UnreadableFileException if the archive is cut, encrypted, or its directory is a trap
     */
    static OfficeZip open(Path file) throws IOException, UnreadableFileException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            boolean encrypted =
                    String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("encrypted");
            throw new UnreadableFileException(
                    encrypted ? RejectionCode.FILE_ENCRYPTED : RejectionCode.FILE_DAMAGED, "", e);
        }
        try {
            var office = new OfficeZip(zip, names(zip));
            office.refuseHostileParts();
            return office;
        } catch (IOException | UnreadableFileException e) {
            zip.close();
            throw e;
        }
    }

    private static Set<String> names(ZipFile zip) throws UnreadableFileException {
        if (zip.size() > MOST_ENTRIES) {
            throw new UnreadableFileException(RejectionCode.LIMIT_ENTRIES, "压缩包里的条目过多");
        }
        var names = new HashSet<String>();
        for (var entry : Collections.list(zip.entries())) {
            if (!names.add(entry.getName())) {
                throw new UnreadableFileException(RejectionCode.FILE_HOSTILE, "压缩包里有同名条目");
            }
        }
        return Collections.unmodifiableSet(names);
    }

    /** Also of parts that nobody reads, such as drawings: who plants one is up to something. */
    private void refuseHostileParts() throws IOException, UnreadableFileException {
        for (var name : names) {
            if (HostileMarkup.isMarkup(name)) {
                try (var in = zip.getInputStream(zip.getEntry(name))) {
                    if (HostileMarkup.reachesOut(in)) {
                        throw new UnreadableFileException(RejectionCode.FILE_HOSTILE, name);
                    }
                }
            }
        }
    }

    Set<String> names() {
        return names;
    }

    /**
     * Streams one part into a handler.
     *
     * @throws UnreadableFileException if the part is missing, broken, unpacks beyond the limits, or declares a document type
     */
    void parse(String name, DefaultHandler handler) throws IOException, UnreadableFileException {
        try (var in = part(name)) {
            var reader = XMLHelper.newXMLReader();
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.parse(new InputSource(in));
        } catch (SAXException e) {
            throw SheetFault.in(e).orElseGet(() -> refused(e));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java platform has an XML parser", e);
        }
    }

    private static UnreadableFileException refused(SAXException e) {
        boolean hostile = String.valueOf(e.getMessage()).contains("DOCTYPE");
        return new UnreadableFileException(hostile ? RejectionCode.FILE_HOSTILE : RejectionCode.FILE_DAMAGED, "", e);
    }

    private InputStream part(String name) throws IOException, UnreadableFileException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new UnreadableFileException(RejectionCode.FILE_DAMAGED, "缺少 " + name);
        }
        return new UnpackingStream(zip.getInputStream(entry), entry, budget);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
