package org.minqing.desk.run;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.minqing.corpus.intake.DateReading;
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
import org.minqing.corpus.record.Submission;
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
    private final KnownSubmissions known;
    private final InputFile file;
    private final Segmenter segmenter;
    private final Masker masker;
    private final PlaceNames places;
    private final String name;
    private final RowIdentity identity;

    private final Tally tally = new Tally();
    private final Map<Quarter, List<SegmentedSubmission>> accepted = new TreeMap<>();
    private final Map<Quarter, List<SegmentedNews>> news = new TreeMap<>();
    private final Map<String, List<Rejection>> rejections = new HashMap<>();
    private final List<Rejection> undated = new ArrayList<>();

    FileImport(Office office, RunOrder order, Console console, KnownSubmissions known, InputFile file, Masker masker) {
        this.office = office;
        this.order = order;
        this.console = console;
        this.known = known;
        this.file = file;
        this.segmenter = office.segmenter();
        this.masker = masker;
        this.places = new PlaceNames(masker);
        this.name = places.of(file.name(), file.hash());
        this.identity = new RowIdentity(office.workspace().hash());
    }

    /** Reads the file and commits what it holds. */
    Tally run(Intake intake) throws IOException {
        var report = intake.read(file, new MaskedLabels(this, masker, places));
        tally.read = report.read();
        tally.rejected += report.rejected();
        tally.files.add(new Tally.ReadFile(
                name,
                file.hash(),
                report.format(),
                report.encoding(),
                report.read(),
                tally.accepted,
                tally.rejected,
                tally.news));
        var quarter = quarterOfFile();
        undated.forEach(rejection -> rejections
                .computeIfAbsent(quarterOfRow(rejection).orElse(quarter), q -> new ArrayList<>())
                .add(rejection));
        rejections.keySet().forEach(name -> Quarter.parse(name).ifPresent(tally.quarters::add));
        commit();
        return tally;
    }

    @Override
    public void submission(RawSubmission raw) {
        var quarter = Quarter.of(raw.receivedOn());
        if (order.quarter() != null && !order.quarter().equals(quarter)) {
            tally.outside++;
            return;
        }
        tally.quarters.add(quarter);
        var id = identity.of(raw);
        var rawHash = identity.ofText(raw);
        var before = known.find(id);
        if (before != null && !before.submission().rawHash().equals(rawHash)) {
            tally.rejected++;
            rejections
                    .computeIfAbsent(quarter.toString(), q -> new ArrayList<>())
                    .add(changed(raw));
            return;
        }
        var taken = before == null ? takenIn(raw, id, rawHash) : repeated(raw, before);
        accepted.computeIfAbsent(taken.submission().quarter(), q -> new ArrayList<>())
                .add(taken);
        known.add(taken);
        if (before == null) {
            tally.accepted++;
        } else {
            tally.repeated++;
        }
        if ((tally.accepted + tally.repeated) % 500 == 0) {
            console.progress("正在读取 " + name + "：" + (tally.accepted + tally.repeated) + " 件");
        }
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
        news.computeIfAbsent(quarter, q -> new ArrayList<>()).add(new SegmentedNews(item, title, text));
        tally.news++;
    }

    @Override
    public void rejection(Rejection rejection) {
        if (order.quarter() != null) {
            rejections
                    .computeIfAbsent(order.quarter().toString(), q -> new ArrayList<>())
                    .add(rejection);
        } else {
            undated.add(rejection);
        }
    }

    @Override
    public void warning(Warning warning) {
        tally.warnings++;
        console.say("提醒：" + warning.message());
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
            var named = Quarter.parse(part.toString());
            if (named.isPresent()) {
                return named.get().toString();
            }
        }
        return accepted.entrySet().stream()
                .max(Map.Entry.comparingByValue((a, b) -> Integer.compare(a.size(), b.size())))
                .map(entry -> entry.getKey().toString())
                .orElse(RejectionStore.UNDATED);
    }

    private void commit() throws IOException {
        var commit = office.workspace().commit();
        var store = office.submissions();
        for (var entry : accepted.entrySet()) {
            store.put(commit, entry.getKey(), file.hash(), entry.getValue());
        }
        for (var entry : news.entrySet()) {
            store.putNews(commit, entry.getKey(), file.hash(), entry.getValue());
        }
        var kept = new TreeMap<String, List<RejectionStore.Kept>>();
        rejections.forEach((quarter, list) -> kept.put(
                quarter,
                list.stream()
                        .map(rejection -> KeptRejections.of(rejection, masker))
                        .toList()));
        office.rejections().put(commit, name, file.hash(), kept);
        commit.finish();
    }
}
