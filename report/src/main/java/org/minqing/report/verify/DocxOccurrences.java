package org.minqing.report.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;

/** Reads a Word report: every content control with a tag, and the words in it. */
public final class DocxOccurrences implements OccurrenceReader {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    @Override
    public List<Occurrence> read(Path file) throws IOException {
        try (var document = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            var part = document.getPart(PackagingURIHelper.createPartName("/word/document.xml"));
            if (part == null) {
                throw new IOException("no /word/document.xml");
            }
            var controls = new Controls();
            try (var in = part.getInputStream()) {
                Xml.read(in, controls::read);
            }
            return controls.found;
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    /** The controls that are open at a place of the document, innermost first. */
    private static final class Controls {

        private final Deque<Control> open = new ArrayDeque<>();
        private final List<Occurrence> found = new ArrayList<>();

        private static final class Control {
            private final StringBuilder words = new StringBuilder();
            private String tag = "";
        }

        void read(XMLStreamReader xml) throws XMLStreamException {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT && WORD.equals(xml.getNamespaceURI())) {
                    start(xml);
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && WORD.equals(xml.getNamespaceURI())
                        && xml.getLocalName().equals("sdt")) {
                    end();
                }
            }
        }

        private void start(XMLStreamReader xml) throws XMLStreamException {
            switch (xml.getLocalName()) {
                case "sdt" -> open.push(new Control());
                case "tag" -> {
                    var control = open.peek();
                    var tag = xml.getAttributeValue(WORD, "val");
                    if (control != null && tag != null) {
                        control.tag = tag;
                    }
                }
                case "t" -> {
                    var words = xml.getElementText();
                    open.forEach(control -> control.words.append(words));
                }
                default -> {
                    // Everything else has no words of its own.
                }
            }
        }

        private void end() {
            var control = open.pop();
            if (!control.tag.isEmpty()) {
                found.add(new Occurrence(control.tag, control.words.toString()));
            }
        }
    }
}
