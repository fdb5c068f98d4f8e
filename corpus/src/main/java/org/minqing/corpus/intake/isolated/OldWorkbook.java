package org.minqing.corpus.intake.isolated;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Reads an .xls workbook (Excel 97 to 2003) record by record; charts, whole or inside a sheet, are passed over. Of a workbook, its
 * table of texts and the sheet at hand are held.
 */
final class OldWorkbook extends AbortableHSSFListener {

    private static final int EXCEL_97 = 0x0600;
    private static final short GO_ON = 0;

    private final PieceOutput out;
    private final FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(record -> {});
    private final List<BoundSheetRecord> bound = new ArrayList<>();
    private final Deque<BoundSheetRecord> coming = new ArrayDeque<>();
    private Optional<SSTRecord> texts = Optional.empty();
    private Optional<OldSheet> sheet = Optional.empty();
    private boolean from1904;
    private boolean external;
    private int depth;

    private OldWorkbook(PieceOutput out) {
        this.out = out;
    }

    static void parse(POIFSFileSystem container, PieceOutput out) throws IOException, HSSFUserException {
        var root = container.getRoot();
        out.put(new Piece.Form(Piece.Layout.WORKBOOK));
        var request = new HSSFRequest();
        var listener = new OldWorkbook(out);
        request.addListenerForAllRecords(listener);
        new HSSFEventFactory().abortableProcessWorkbookEvents(request, root);
        if (root.getEntryNames().contains("_VBA_PROJECT_CUR")) {
            out.put(new Piece.Remark(true, "宏"));
        }
        if (listener.external) {
            out.put(new Piece.Remark(true, "外部链接"));
        }
        if (root.getEntryNames().stream().anyMatch(name -> name.startsWith("MBD"))) {
            out.put(new Piece.Remark(true, "嵌入对象"));
        }
    }

    @Override
    public short abortableProcessRecord(Record any) throws HSSFUserException {
        try {
            formats.processRecord(any);
            out.tick();
            switch (any) {
                case BOFRecord begin -> begin(begin);
                case EOFRecord end -> end();
                case BoundSheetRecord named -> bound.add(named);
                case DateWindow1904Record window -> from1904 = window.getWindowing() == 1;
                case SSTRecord table -> texts = Optional.of(table);
                case SupBookRecord book -> external |= book.isExternalReferences();
                default -> {
                    if (depth == 1) {
                        sheet.ifPresent(open -> open.take(any));
                    }
                }
            }
            return GO_ON;
        } catch (IOException e) {
            throw new HSSFUserException("the parent is gone", e);
        }
    }

    private void begin(BOFRecord begin) throws IOException {
        if (begin.getVersion() != EXCEL_97) {
            throw new OldExcelFormatException("expected version 6, was " + begin.getVersion());
        }
        if (++depth > 1 || begin.getType() == BOFRecord.TYPE_WORKBOOK) {
            return;
        }
        var named = next();
        if (begin.getType() == BOFRecord.TYPE_WORKSHEET) {
            boolean hidden = named.map(record -> record.isHidden() || record.isVeryHidden())
                    .orElse(false);
            out.put(new Piece.Table(named.map(BoundSheetRecord::getSheetname).orElse(""), hidden, from1904));
            sheet = Optional.of(new OldSheet(formats, texts));
        }
    }

    /** Sheets follow in the order of their positions, whatever the order of the tabs. */
    private Optional<BoundSheetRecord> next() {
        if (coming.isEmpty() && !bound.isEmpty()) {
            coming.addAll(Arrays.asList(BoundSheetRecord.orderByBofPosition(bound)));
            bound.clear();
        }
        return Optional.ofNullable(coming.poll());
    }

    private void end() throws IOException {
        if (--depth == 0 && sheet.isPresent()) {
            sheet.get().write(out);
            sheet = Optional.empty();
        }
    }
}
