package org.minqing.desk.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.io.FilenameUtils;
import org.apache.commons.io.function.IORunnable;
import org.minqing.corpus.intake.DateReading;
import org.minqing.corpus.intake.FileReport;
import org.minqing.corpus.intake.InputFile;
import org.minqing.corpus.intake.Intake;
import org.minqing.corpus.intake.IntakeSink;
import org.minqing.corpus.intake.Warning;
import org.minqing.corpus.record.NewsItem;
import org.minqing.corpus.record.Quarter;
import org.minqing.corpus.record.RawNewsItem;
import org.minqing.corpus.record.RawSubmission;
import org.minqing.corpus.record.Rejection;
import org.minqing.corpus.record.RejectionCode;
import org.minqing.corpus.record.SegmentedNews;
import org.minqing.corpus.record.SegmentedSubmission;
import org.minqing.corpus.record.SegmentedText;
import org.minqing.corpus.record.SourceRow;
import org.minqing.corpus.record.Submission;
import org.minqing.corpus.workspace.Commit;
import org.minqing.corpus.workspace.FileParts;
import org.minqing.corpus.workspace.RejectionStore;
import org.minqing.desk.Console;
import org.minqing.desk.Office;
import org.minqing.pipeline.privacy.Masker;
import org.minqing.pipeline.segment.Segmenter;

/** Takes in one file, whole or not at all: each row is segmented once, masked, and told from what is known already. */
final class FileImport implements IntakeSink {

    /** Headings of the day on which something was handed in. */
    private static final Pattern RECEIVED = Pattern.compile("(来电|受理|诉求|登记|提交|接待|留言|递交|来信)?(时间|日期)$");

    private final Office office;
    private final RunOrder order;
    private final Console console;
    private final Progress progress;
    private final KnownSubmissions known;
    private final InputFile file;
    private final Segmenter segmenter;
    private final Masker masker;
    private final PlaceNames places;
    private final String name;
    private final RowIdentity identity;
    private final Purged purged;
    private final ToldWarnings told;
    private final Commit commit;
    private final FileParts parts;

    private final Tally tally = new Tally();

    /** Rows that were written aside, by quarter. */
    private final Map<Quarter, Integer> taken = new TreeMap<>();

    private final Map<String, List<Rejection>> rejections = new HashMap<>();
    private final List<Rejection> undated = new ArrayList<>();
    /** Places of rejected rows that a person mended and gave back in this file. */
    private final Set<SourceRow> returned = new HashSet<>();

    FileImport(
            Office office,
            RunOrder order,
            Console console,
            Progress progress,
            KnownSubmissions known,
            InputFile file,
            Masker masker)
            throws IOException {
        this.office = office;
        this.order = order;
        this.console = console;
        this.progress = progress;
        this.known = known;
        this.file = file;
        this.segmenter = office.segmenter();
        this.masker = masker;
        this.places = new PlaceNames(masker);
        this.name = places.of(file.shown(), file.hash());
        this.identity = new RowIdentity(office.workspace().hash());
        this.purged = new Purged(office.workspace().hash(), office.ledger().tombstones());
        this.told = new ToldWarnings(console, name);
        this.commit = office.workspace().commit();
        this.parts = office.submissions().parts(commit, file.hash());
    }

    /** Reads the file, writing aside what it holds, and commits that. */
    Tally run(Intake intake) throws IOException {
        FileReport report;
        try (parts) {
            report = intake.read(file, new MaskedLabels(this, masker, places));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (report.changed()) {
            known.reread();
            return new FileImport(office, order, console, progress, known, file, masker).refuseChanged(report);
        }
        told.rest();
        new ReadingWords(masker).lines(report).forEach(console::say);
        finish(report, report.read(), report.rejected());
        return tally;
    }

    /** In place of an import whose file somebody wrote to meanwhile: nothing of it is kept. */
    private Tally refuseChanged(FileReport report) throws IOException {
        parts.close();
        rejection(Rejection.ofEntry(file.file(), file.hash(), file.entry(), RejectionCode.FILE_CHANGED, ""));
        finish(report, 1, 1);
        return tally;
    }

    private void finish(FileReport report, int read, int rejected) throws IOException {
        tally.read = read;
        tally.rejected += rejected;
        tally.files.add(new Tally.ReadFile(
                name,
                file.hash(),
                report.format(),
                report.encoding(),
                read,
                tally.accepted,
                tally.rejected,
                tally.news));
        var quarter = quarterOfFile();
        undated.forEach(rejection -> rejections
                .computeIfAbsent(quarterOfRow(rejection).orElse(quarter), q -> new ArrayList<>())
                .add(rejection));
        rejections.keySet().forEach(name -> Quarter.parse(name).ifPresent(tally.quarters::add));
        if (tally.purged > 0) {
            console.say("提醒：" + name + "：有 " + tally.purged + " 件是按要求删除过的，没有再收入（计在“以前已收”里）");
        }
        commit();
    }

    @Override
    public void lookedAt() {
        progress.step();
    }

    @Override
    public void expected(int rows) {
        progress.begin(rows);
    }

    @Override
    public void submission(RawSubmission raw) {
        progress.step();
        noteReturned(raw.source());
        var quarter = Quarter.of(raw.receivedOn());
        if (order.quarter() != null && !order.quarter().equals(quarter)) {
            tally.outside++;
            return;
        }
        tally.quarters.add(quarter);
        var id = identity.of(raw);
        if (purged.contains(id)) {
            tally.repeated++;
            tally.purged++;
            return;
        }
        var rawHash = identity.ofText(raw);
        var before = known.find(id);
        if (before != null && !before.submission().rawHash().equals(rawHash)) {
            tally.rejected++;
            rejections
                    .computeIfAbsent(quarter.toString(), q -> new ArrayList<>())
                    .add(changed(raw));
            return;
        }
        var one = before == null ? takenIn(raw, id, rawHash) : repeated(raw, before);
        add(one);
        if (before == null) {
            tally.accepted++;
            countMasked(one.submission());
        } else {
            tally.repeated++;
        }
    }

    private void add(SegmentedSubmission one) {
        var quarter = one.submission().quarter();
        aside(() -> parts.add(quarter, one));
        taken.merge(quarter, 1, Integer::sum);
        known.add(one);
    }

    private void countMasked(Submission one) {
        Stream.of(one.title(), one.text(), one.street(), one.community(), one.place(), one.unit(), one.reply())
                .forEach(tally.masked::count);
    }

    @Override
    public void news(RawNewsItem raw) {
        var quarter = Quarter.of(raw.publishedOn());
        if (order.quarter() != null && !order.quarter().equals(quarter)) {
            return;
        }
        tally.quarters.add(quarter);
        var masked = masker.mask(List.of(segmenter.segment(raw.title()), segmenter.segment(raw.text())), List.of());
        var title = masked.get(0);
        var text = masked.get(1);
        var id = "N" + Office.fingerprint(raw.title(), raw.publishedOn().toString());
        var item = new NewsItem(id, title.text(), raw.outlet(), raw.publishedOn(), text.text(), raw.source());
        aside(() -> parts.add(quarter, new SegmentedNews(item, title, text)));
        tally.masked.count(item.title());
        tally.masked.count(item.text());
        tally.news++;
    }

    @Override
    public void rejection(Rejection rejection) {
        progress.step();
        noteReturned(rejection.source());
        if (order.quarter() != null) {
            rejections
                    .computeIfAbsent(order.quarter().toString(), q -> new ArrayList<>())
                    .add(rejection);
        } else {
            undated.add(rejection);
        }
    }

    private void noteReturned(SourceRow place) {
        if (!place.fileHash().equals(file.hash())) {
            returned.add(place);
        }
    }

    @Override
    public void warning(Warning warning) {
        tally.warnings++;
        told.tell(warning);
    }

    private SegmentedSubmission takenIn(RawSubmission raw, String id, String rawHash) {
        var masked = masker.mask(List.of(segmenter.segment(raw.title()), segmenter.segment(raw.text())), raw.names());
        return new SegmentedSubmission(
                masked(raw, id, rawHash, raw.receivedOn(), masked.get(0), masked.get(1)), masked.get(0), masked.get(1));
    }

    private SegmentedSubmission repeated(RawSubmission raw, SegmentedSubmission before) {
        var one = before.submission();
        return new SegmentedSubmission(
                masked(raw, one.id(), one.rawHash(), one.receivedOn(), before.title(), before.text()),
                before.title(),
                before.text());
    }

    private Submission masked(
            RawSubmission raw,
            String id,
            String rawHash,
            LocalDate receivedOn,
            SegmentedText title,
            SegmentedText text) {
        return new Submission(
                id,
                raw.number(),
                raw.channel(),
                receivedOn,
                title.text(),
                text.text(),
                identity.ofPerson(raw),
                raw.kind(),
                masked(raw.street(), raw),
                masked(raw.community(), raw),
                masked(raw.place(), raw),
                masked(raw.unit(), raw),
                masked(raw.status(), raw),
                masked(raw.reply(), raw),
                raw.repliedOn(),
                masked(raw.rating(), raw),
                raw.likes(),
                raw.dislikes(),
                rawHash,
                raw.source());
    }

    private String masked(String value, RawSubmission raw) {
        return value.isEmpty() ? value : masker.mask(value, raw.names()).text();
    }

    private static Rejection changed(RawSubmission raw) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("编号", raw.number());
        cells.put("时间", raw.receivedOn().toString());
        cells.put("标题", raw.title());
        cells.put("内容", raw.text());
        raw.names().forEach(name -> cells.merge("姓名", name, (one, other) -> one + "、" + other));
        return new Rejection(raw.source(), "编号", RejectionCode.ROW_CHANGED, raw.number(), cells);
    }

    /** The quarter of the row's own date, where the row has one and was rejected for something else. */
    private Optional<String> quarterOfRow(Rejection rejection) {
        var dates = DateReading.ofFile(file.name());
        return rejection.cells().entrySet().stream()
                .filter(cell -> RECEIVED.matcher(cell.getKey()).find())
                .flatMap(cell -> dates.read(cell.getValue()).stream())
                .map(day -> Quarter.of(day).toString())
                .findFirst();
    }

    /** A row without a date goes where its folder's name, or most rows of its file, say. */
    private String quarterOfFile() {
        for (var part : file.path().toAbsolutePath()) {
            var named = Quarter.parse(FilenameUtils.removeExtension(part.toString()));
            if (named.isPresent()) {
                return named.get().toString();
            }
        }
        return taken.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> entry.getKey().toString())
                .orElse(RejectionStore.UNDATED);
    }

    private void commit() throws IOException {
        var kept = new TreeMap<String, List<RejectionStore.Kept>>();
        rejections.forEach((quarter, list) -> kept.put(
                quarter,
                list.stream()
                        .map(rejection -> KeptRejections.of(rejection, masker))
                        .toList()));
        office.rejections()
                .put(
                        commit,
                        places.of(file.file(), file.hash()),
                        file.hash(),
                        places.of(file.entry(), file.hash()),
                        returned,
                        kept);
        commit.finish();
    }

    private static void aside(IORunnable writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
