package org.minqing.desk.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.minqing.corpus.intake.FileReport;
import org.minqing.corpus.intake.InputFile;
import org.minqing.corpus.intake.Intake;
import org.minqing.corpus.intake.IntakeSink;
import org.minqing.corpus.intake.Warning;
import org.minqing.corpus.record.RawNewsItem;
import org.minqing.corpus.record.RawSubmission;
import org.minqing.corpus.record.Rejection;
import org.minqing.corpus.record.SourceRow;
import org.minqing.corpus.workspace.RejectionStore;
import org.minqing.pipeline.privacy.Masker;

/** Reads one file as a run would and stores nothing; what it keeps to be shown is masked. */
public final class DryRun implements IntakeSink {

    /** Rejections and warnings beyond so many are only counted. */
    private static final int MOST_SHOWN = 10_000;

    /**
     * A row as it would be taken in.
     *
     * @param fields what is filled, by the Chinese word for it, masked
     */
    public record Taken(SourceRow source, LocalDate date, SequencedMap<String, String> fields) {}

    private final Masker masker;
    private final int limit;
    private final List<Taken> first = new ArrayList<>();
    private final List<RejectionStore.Kept> rejections = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();

    /** @param limit most rows to be shown */
    public DryRun(Masker masker, int limit) {
        this.masker = masker;
        this.limit = limit;
    }

    /** A rejection that stands outside any file's content. */
    public static RejectionStore.Kept masked(Rejection rejection, Masker masker) {
        return KeptRejections.of(rejection, masker);
    }

    public FileReport read(Intake intake, InputFile file) {
        return intake.read(file, new MaskedLabels(this, masker, new PlaceNames(masker)));
    }

    /** The first rows, in the file's order. */
    public List<Taken> first() {
        return first;
    }

    /** What would be sent back, in the file's order. */
    public List<RejectionStore.Kept> rejections() {
        return rejections;
    }

    public List<Warning> warnings() {
        return warnings;
    }

    @Override
    public void submission(RawSubmission raw) {
        if (first.size() == limit) {
            return;
        }
        var fields = new LinkedHashMap<String, String>();
        put(fields, "编号", raw.number(), raw);
        put(fields, "渠道", raw.channel(), raw);
        put(fields, "标题", raw.title(), raw);
        put(fields, "内容", raw.text(), raw);
        put(fields, "诉求人", raw.person().isEmpty() && raw.names().isEmpty() ? "" : PlaceNames.HIDDEN, raw);
        put(fields, "类别", raw.kind(), raw);
        put(fields, "街道", raw.street(), raw);
        put(fields, "社区", raw.community(), raw);
        put(fields, "地点", raw.place(), raw);
        put(fields, "单位", raw.unit(), raw);
        put(fields, "状态", raw.status(), raw);
        put(fields, "答复", raw.reply(), raw);
        put(fields, "答复日期", raw.repliedOn() == null ? "" : raw.repliedOn().toString(), raw);
        put(fields, "满意度", raw.rating(), raw);
        first.add(new Taken(raw.source(), raw.receivedOn(), fields));
    }

    private void put(SequencedMap<String, String> fields, String name, String value, RawSubmission raw) {
        if (!value.isEmpty()) {
            fields.put(name, masker.mask(value, raw.names()).text());
        }
    }

    @Override
    public void news(RawNewsItem item) {
        if (first.size() < limit) {
            var fields = new LinkedHashMap<String, String>();
            fields.put("新闻", masker.mask(item.title(), List.of()).text());
            fields.put("媒体", masker.mask(item.outlet(), List.of()).text());
            fields.put("内容", masker.mask(item.text(), List.of()).text());
            first.add(new Taken(item.source(), item.publishedOn(), fields));
        }
    }

    @Override
    public void rejection(Rejection rejection) {
        if (rejections.size() < MOST_SHOWN) {
            rejections.add(KeptRejections.of(rejection, masker));
        }
    }

    @Override
    public void warning(Warning warning) {
        if (warnings.size() < MOST_SHOWN) {
            warnings.add(warning);
        }
    }
}
