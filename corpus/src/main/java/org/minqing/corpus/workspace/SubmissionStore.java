package org.minqing.corpus.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.minqing.corpus.record.Handling;
import org.minqing.corpus.record.NewsItem;
import org.minqing.corpus.record.Quarter;
import org.minqing.corpus.record.SegmentedNews;
import org.minqing.corpus.record.SegmentedSubmission;
import org.minqing.corpus.record.SegmentedText;
import org.minqing.corpus.record.Submission;

/**
 * The accepted, masked records: one part for each imported file and quarter, in {@code submissions/}, with the cuts of their texts in
 * {@code derived/}. What is known of a submission is a function of the set of parts, so that the order of imports leaves no
 * trace.
 */
public final class SubmissionStore {

    /** Cuts of a record's title and text, see {@link SegmentedText#cuts()}. */
    record Cuts(String id, String title, String text) {

        static Cuts of(String id, SegmentedText title, SegmentedText text) {
            return new Cuts(id, title.cuts(), text.cuts());
        }
    }

    /** Cuts a text that has no stored cuts, or cuts of another version. */
    @FunctionalInterface
    public interface Recutting {
        SegmentedText cut(String text);
    }

    private static final Comparator<SegmentedSubmission> ORDER =
            Comparator.comparing(SegmentedSubmission::submission, Submission.ORDER);
    private static final JsonLines<Submission> SUBMISSIONS = new JsonLines<>(Submission.class);
    private static final JsonLines<NewsItem> NEWS = new JsonLines<>(NewsItem.class);
    private static final JsonLines<Cuts> CUTS = new JsonLines<>(Cuts.class);
    private static final String NEWS_ENDING = ".news.jsonl";
    private static final String ENDING = ".jsonl";
    private static final String CUTS_ENDING = ".cuts.jsonl";
    private static final String NEWS_CUTS = ".news-cuts.jsonl";

    /** Digits of a file's hash that name its parts. */
    private static final int HASH_SHOWN = 16;

    private final Workspace workspace;
    private final String cutsVersion;
    private final Recutting recutting;

    /**
     * @param cutsVersion changes when a text may be cut in another way; cuts of other versions are made again
     */
    public SubmissionStore(Workspace workspace, String cutsVersion, Recutting recutting) {
        this.workspace = workspace;
        this.cutsVersion = cutsVersion;
        this.recutting = recutting;
    }

    /** Room for any number of submissions, which goes when it is closed. */
    public Spool<SegmentedSubmission> spool() {
        return new Spool<>(workspace.derived(), new SubmissionForm());
    }

    /** Quarters that hold at least one submission or news item. */
    public SortedSet<Quarter> quarters() {
        var quarters = new TreeSet<Quarter>();
        for (var folder : children(workspace.submissions())) {
            if (!children(folder).isEmpty()) {
                Quarter.parse(folder.getFileName().toString()).ifPresent(quarters::add);
            }
        }
        return quarters;
    }

    /** Stages what one file gives, record by record; earlier parts of the same file are replaced. */
    public FileParts parts(Commit commit, String fileHash) {
        return new FileParts(this, commit, fileHash);
    }

    /** Stages what one file gave to one quarter; an earlier part of the same file is replaced. */
    public void put(Commit commit, Quarter quarter, String fileHash, List<SegmentedSubmission> submissions)
            throws IOException {
        try (var parts = parts(commit, fileHash)) {
            for (var one : submissions) {
                parts.add(quarter, one);
            }
        }
    }

    /** Stages the news that one file gave to one quarter. */
    public void putNews(Commit commit, Quarter quarter, String fileHash, List<SegmentedNews> news) throws IOException {
        try (var parts = parts(commit, fileHash)) {
            for (var one : news) {
                parts.add(quarter, one);
            }
        }
    }

    PartWriter<Submission> submissions(Commit commit, Quarter quarter, String fileHash) throws IOException {
        return new PartWriter<>(
                SUBMISSIONS.create(commit.stage(part(workspace.submissions(), quarter, fileHash, ENDING))),
                CUTS.create(commit.stage(cutsPart(quarter, fileHash, CUTS_ENDING))));
    }

    PartWriter<NewsItem> news(Commit commit, Quarter quarter, String fileHash) throws IOException {
        return new PartWriter<>(
                NEWS.create(commit.stage(part(workspace.submissions(), quarter, fileHash, NEWS_ENDING))),
                CUTS.create(commit.stage(cutsPart(quarter, fileHash, NEWS_CUTS))));
    }

    /** The submissions of a quarter in the order of {@link Submission#ORDER}. */
    public List<SegmentedSubmission> load(Quarter quarter) {
        var byId = new HashMap<String, SegmentedSubmission>();
        forEach(quarter, one -> byId.merge(one.submission().id(), one, SubmissionStore::merged));
        return byId.values().stream().sorted(ORDER).toList();
    }

    /** Hands on the rows of a quarter, part by part: several of one submission are to be {@link #merged} in that order. */
    public void forEach(Quarter quarter, Consumer<SegmentedSubmission> consumer) {
        for (var part : parts(quarter, false)) {
            var name = part.getFileName().toString();
            var hash = name.substring(0, name.length() - ENDING.length());
            try (var rows = SUBMISSIONS.open(part);
                    var cuts = CUTS.open(cutsPart(quarter, hash, CUTS_ENDING))) {
                for (var row = rows.next(); row != null; row = rows.next()) {
                    var cut = cuts.next();
                    var own = cut != null && cut.id().equals(row.id()) ? cut : null;
                    consumer.accept(
                            new SegmentedSubmission(row, cut(row.title(), own, true), cut(row.text(), own, false)));
                }
            }
        }
    }

    /** The news items of a quarter in the order of {@link NewsItem#ORDER}. */
    public List<SegmentedNews> loadNews(Quarter quarter) {
        var byId = new LinkedHashMap<String, NewsItem>();
        for (var part : parts(quarter, true)) {
            NEWS.read(part)
                    .forEach(one ->
                            byId.merge(one.id(), one, (a, b) -> a.source().compareTo(b.source()) <= 0 ? a : b));
        }
        var cuts = cuts(quarter, NEWS_CUTS);
        return byId.values().stream()
                .sorted(NewsItem.ORDER)
                .map(one -> new SegmentedNews(
                        one, cut(one.title(), cuts.get(one.id()), true), cut(one.text(), cuts.get(one.id()), false)))
                .toList();
    }

    /** Each state that the exports told of a submission, in the order of {@link Handling#ORDER}; the last one stands. */
    public List<Handling> handling(Submission submission) {
        var states = new ArrayList<Handling>();
        for (var part : parts(submission.quarter(), false)) {
            SUBMISSIONS.read(part).stream()
                    .filter(row -> row.id().equals(submission.id()))
                    .map(Handling::of)
                    .filter(state -> !state.isEmpty())
                    .forEach(states::add);
        }
        states.sort(Handling.ORDER
                .thenComparingInt(state -> state.likes() + state.dislikes())
                .thenComparing(Handling::source));
        var told = new ArrayList<Handling>();
        for (var state : states) {
            if (told.isEmpty() || !told.getLast().saysAs(state)) {
                told.add(state);
            }
        }
        return told;
    }

    /** Two rows of one submission, as {@link #merged(Submission, Submission)}; both have the same text, cut by the earlier. */
    public static SegmentedSubmission merged(SegmentedSubmission earlier, SegmentedSubmission later) {
        return new SegmentedSubmission(
                merged(earlier.submission(), later.submission()), earlier.title(), earlier.text());
    }

    /** Two rows of one submission: where it stands from the lower source, how it went on from the later reply. */
    public static Submission merged(Submission a, Submission b) {
        var low = a.source().compareTo(b.source()) <= 0 ? a : b;
        var late = Handling.ORDER.compare(Handling.of(a), Handling.of(b)) >= 0 ? a : b;
        return new Submission(
                low.id(),
                low.number(),
                low.channel(),
                low.receivedOn(),
                low.title(),
                low.text(),
                low.person(),
                low.kind(),
                low.street(),
                low.community(),
                low.place(),
                low.unit(),
                late.status(),
                late.reply(),
                late.repliedOn(),
                late.rating(),
                Math.max(a.likes(), b.likes()),
                Math.max(a.dislikes(), b.dislikes()),
                low.rawHash(),
                low.source());
    }

    private SegmentedText cut(String text, @Nullable Cuts cuts, boolean title) {
        if (cuts != null) {
            var stored = title ? cuts.title() : cuts.text();
            try {
                return SegmentedText.ofCuts(text, stored);
            } catch (IllegalArgumentException e) {
                return recutting.cut(text); // derived results can be recomputed; a wrong one is no loss
            }
        }
        return recutting.cut(text);
    }

    private Map<String, Cuts> cuts(Quarter quarter, String ending) {
        var cuts = new HashMap<String, Cuts>();
        for (var file : children(workspace.derived().resolve(quarter.toString()))) {
            if (file.getFileName().toString().endsWith("." + cutsVersion + ending)) {
                CUTS.read(file).forEach(one -> cuts.put(one.id(), one));
            }
        }
        return cuts;
    }

    private Path cutsPart(Quarter quarter, String fileHash, String ending) {
        return part(workspace.derived(), quarter, fileHash, "." + cutsVersion + ending);
    }

    private List<Path> parts(Quarter quarter, boolean news) {
        return children(workspace.submissions().resolve(quarter.toString())).stream()
                .filter(file -> file.getFileName().toString().endsWith(NEWS_ENDING) == news)
                .toList();
    }

    private static Path part(Path folder, Quarter quarter, String fileHash, String ending) {
        return folder.resolve(quarter.toString()).resolve(fileHash.substring(0, HASH_SHOWN) + ending);
    }

    private static List<Path> children(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var entries = Files.newDirectoryStream(folder)) {
            var children = new ArrayList<Path>();
            entries.forEach(children::add);
            children.sort(Comparator.naturalOrder());
            return children;
        } catch (IOException e) {
            throw new WorkspaceException("无法读取 " + folder + "，请检查权限", e);
        }
    }
}
