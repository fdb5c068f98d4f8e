package org.minqing.corpus.intake;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads from {@code xl/styles.xml} which cell styles show a number as a date. */
final class DateStyles extends DefaultHandler {

    private final Map<Integer, String> formats = new HashMap<>();
    private final BitSet dates = new BitSet();
    private boolean inCellStyles;
    private int style;

    /** @param index the cell's style, counted from 0 */
    boolean isDate(int index) {
        return dates.get(index);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "numFmt" ->
                formats.put(number(attributes, "numFmtId"), String.valueOf(attributes.getValue("formatCode")));
            case "cellXfs" -> inCellStyles = true;
            case "xf" -> {
                if (inCellStyles) {
                    dates.set(style++, isDateFormat(number(attributes, "numFmtId")));
                }
            }
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (name.equals("cellXfs")) {
            inCellStyles = false;
        }
    }

    /** Formats 27 to 36 and 50 to 58 are the built-in East Asian dates, which files use without defining them. */
    private boolean isDateFormat(int format) {
        boolean eastAsian = format >= 27 && format <= 36 || format >= 50 && format <= 58;
        return eastAsian || DateUtil.isADateFormat(format, formats.getOrDefault(format, ""));
    }

    private static int number(Attributes attributes, String name) {
        var value = attributes.getValue(name);
        return value == null || !value.matches("\\d{1,9}") ? 0 : Integer.parseInt(value);
    }
}
