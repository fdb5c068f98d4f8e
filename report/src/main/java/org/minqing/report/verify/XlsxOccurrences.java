package org.minqing.report.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.minqing.report.xlsx.FigureRows;
import org.minqing.report.xlsx.XlsxNames;
import org.minqing.report.xlsx.XlsxWriter;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads a workbook: every named cell as Excel shows it, and the sheet of figures. The sheet of evidence is not read. */
public final class XlsxOccurrences implements OccurrenceReader {

    @Override
    public List<Occurrence> read(Path file) throws IOException {
        try (var workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            var reader = new XSSFReader(workbook);
            var cells = cells(workbook, reader);
            var found = new ArrayList<Occurrence>();
            try (var in = reader.getWorkbookData()) {
                names(in)
                        .forEach((name, cell) -> XlsxNames.tag(name)
                                .ifPresent(tag -> found.add(new Occurrence(tag, cells.getOrDefault(cell, "")))));
            }
            addFigures(cells, found);
            return found;
        } catch (OpenXML4JException | SAXException e) {
            throw new IOException(e);
        }
    }

    /** Visible words by cell, such as {@code 概览!B3}. */
    private static Map<String, String> cells(OPCPackage workbook, XSSFReader reader)
            throws IOException, OpenXML4JException, SAXException {
        var cells = new HashMap<String, String>();
        var strings = new ReadOnlySharedStringsTable(workbook);
        var styles = reader.getStylesTable();
        var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (sheets.hasNext()) {
            try (var in = sheets.next()) {
                var name = sheets.getSheetName();
                if (!name.equals(XlsxWriter.EVIDENCE)) {
                    var collector = new Cells(name, cells);
                    parse(
                            in,
                            new XSSFSheetXMLHandler(
                                    styles, null, strings, collector, new DataFormatter(Locale.ROOT), false));
                }
            }
        }
        return cells;
    }

    private static void parse(InputStream in, XSSFSheetXMLHandler handler) throws IOException, SAXException {
        try {
            var parser = XMLHelper.newXMLReader();
            parser.setContentHandler(handler);
            parser.parse(new InputSource(in));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("expected a parser of XML in the Java platform", e);
        }
    }

    /** Cells by their names. */
    private static Map<String, String> names(InputStream in) throws IOException {
        var names = new HashMap<String, String>();
        Xml.read(in, xml -> readNames(xml, names));
        return names;
    }

    private static void readNames(XMLStreamReader xml, Map<String, String> names) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("definedName")) {
                var name = xml.getAttributeValue(null, "name");
                var formula = xml.getElementText();
                if (name.startsWith("_") && !name.startsWith("_xlnm")) {
                    names.put(name, cellOf(formula));
                }
            }
        }
    }

    private static String cellOf(String formula) {
        var first = formula.contains(":") ? formula.substring(0, formula.indexOf(':')) : formula;
        var cell = new CellReference(first);
        return cell.getSheetName() + "!" + new CellReference(cell.getRow(), cell.getCol()).formatAsString();
    }

    private static void addFigures(Map<String, String> cells, List<Occurrence> found) {
        for (int row = 1; cells.containsKey(figureCell(row, 0)); row++) {
            var id = cells.getOrDefault(figureCell(row, 0), "");
            for (int column = 1; column < FigureRows.PROPERTIES.size(); column++) {
                var text = cells.getOrDefault(figureCell(row, column), "");
                found.add(new Occurrence(id + "#" + FigureRows.PROPERTIES.get(column), text));
            }
        }
    }

    private static String figureCell(int row, int column) {
        return XlsxWriter.FIGURES + "!" + new CellReference(row, column).formatAsString();
    }

    private record Cells(String sheet, Map<String, String> cells) implements XSSFSheetXMLHandler.SheetContentsHandler {

        @Override
        public void startRow(int row) {}

        @Override
        public void endRow(int row) {}

        @Override
        public void cell(@Nullable String reference, @Nullable String shown, @Nullable XSSFComment comment) {
            if (reference != null && shown != null) {
                cells.put(sheet + "!" + reference, shown);
            }
        }
    }
}
