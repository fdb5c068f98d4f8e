package org.minqing.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.io.file.PathUtils;
import org.jspecify.annotations.Nullable;
import org.minqing.corpus.intake.ColumnSettings;
import org.minqing.corpus.knowledge.DefaultSettings;
import org.minqing.corpus.knowledge.Gazetteer;
import org.minqing.corpus.knowledge.Hotlines;
import org.minqing.corpus.knowledge.Lexicon;
import org.minqing.corpus.knowledge.Officials;
import org.minqing.corpus.knowledge.Taxonomy;
import org.minqing.corpus.knowledge.TrainingExamples;
import org.minqing.corpus.record.Correction;
import org.minqing.corpus.record.Decisions;
import org.minqing.corpus.record.FiledSubmission;
import org.minqing.corpus.record.Quarter;
import org.minqing.corpus.record.SegmentedNews;
import org.minqing.corpus.record.ThemeLabel;
import org.minqing.corpus.record.Themes;
import org.minqing.corpus.workspace.FiledStore;
import org.minqing.corpus.workspace.RejectionStore;
import org.minqing.corpus.workspace.SubmissionStore;
import org.minqing.corpus.workspace.Workspace;
import org.minqing.index.SearchIndex;
import org.minqing.ledger.Ledger;
import org.minqing.pipeline.place.PlaceFinder;
import org.minqing.pipeline.privacy.Masker;
import org.minqing.pipeline.segment.Segmenter;
import org.minqing.pipeline.theme.ThemeClassifier;
import org.minqing.report.compose.OfficeSettings;

/**
 * An opened workspace with what is known in it: settings, stores, segmenter, and, when first asked for, the classifier. What a
 * command does not ask for is not loaded.
 */
public final class Office implements AutoCloseable {

    private final Workspace workspace;
    private final Taxonomy taxonomy;
    private final Gazetteer gazetteer;
    private final Lexicon lexicon;
    private final OfficeSettings settings;
    private final ColumnSettings columns;
    private final Officials officials;
    private final Hotlines hotlines;
    private @Nullable Segmenter segmenter;
    private @Nullable Masker masker;
    private @Nullable ThemeClassifier classifier;
    private @Nullable Ledger ledger;
    private @Nullable String modelVersion;

    private Office(Workspace workspace) {
        this.workspace = workspace;
        this.taxonomy = Taxonomy.read(workspace.settings().resolve(Taxonomy.FILE));
        this.gazetteer = Gazetteer.read(workspace.settings().resolve(Gazetteer.FILE));
        this.lexicon = Lexicon.read(workspace.settings().resolve(Lexicon.FILE));
        this.settings = OfficeSettings.read(workspace.settings().resolve(OfficeSettings.FILE));
        this.columns = ColumnSettings.read(workspace.settings().resolve(ColumnSettings.FILE));
        this.officials = Officials.read(workspace.settings().resolve(Officials.FILE));
        this.hotlines = Hotlines.read(workspace.settings().resolve(Hotlines.FILE));
    }

    /** Opens a workspace folder, making it and its default settings where they are missing. */
    public static Office open(Path folder) {
        var defaults = new HashMap<>(DefaultSettings.files());
        defaults.put(OfficeSettings.FILE, OfficeSettings.defaultFile());
        defaults.put(ColumnSettings.FILE, ColumnSettings.defaultFile());
        return new Office(Workspace.open(folder, defaults));
    }

    public Workspace workspace() {
        return workspace;
    }

    public Taxonomy taxonomy() {
        return taxonomy;
    }

    public Gazetteer gazetteer() {
        return gazetteer;
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    /** What the office says of the columns of its files. */
    public ColumnSettings columns() {
        return columns;
    }

    public OfficeSettings settings() {
        return settings;
    }

    /** The one segmenter; its count of characters is what a run gave to HanLP. */
    public Segmenter segmenter() {
        if (segmenter == null) {
            segmenter = new Segmenter(lexicon.with(gazetteer, taxonomy));
        }
        return segmenter;
    }

    /** The one masker, by the office's own places, officials and hotlines. */
    public Masker masker() {
        if (masker == null) {
            masker = new Masker(gazetteer, lexicon.with(gazetteer, taxonomy), officials, hotlines);
        }
        return masker;
    }

    public Ledger ledger() {
        if (ledger == null) {
            ledger = Ledger.open(workspace.ledger());
        }
        return ledger;
    }

    public PlaceFinder placeFinder() {
        return new PlaceFinder(gazetteer);
    }

    /** Changes when a text may be cut in another way. */
    public String cutsVersion() {
        return fingerprint(
                Segmenter.VERSION,
                Masker.VERSION,
                lexicon.version(),
                gazetteer.version(),
                taxonomy.version(),
                officials.version(),
                hotlines.version());
    }

    /** Changes when a submission may be placed or themed in another way. */
    public String knowledgeVersion() {
        return fingerprint(cutsVersion(), PlaceFinder.VERSION, modelVersion());
    }

    private String modelVersion() {
        if (modelVersion == null) {
            modelVersion = fingerprint(
                    ThemeClassifier.VERSION,
                    cutsVersion(),
                    TrainingExamples.builtIn(taxonomy).version());
        }
        return modelVersion;
    }

    /** The built-in classifier: from {@code models/} where it was trained under these versions, else trained and kept there. */
    public ThemeClassifier classifier() {
        if (classifier == null) {
            var folder = builtInModel();
            try {
                classifier = Files.isDirectory(folder) ? ThemeClassifier.read(folder, taxonomy) : trained(folder);
            } catch (IOException e) {
                throw new IllegalStateException("无法读写模型 " + folder + "，请检查磁盘空间和权限", e);
            }
        }
        return classifier;
    }

    /** Where the built-in classifier of these versions is kept. */
    Path builtInModel() {
        return workspace.models().resolve("built-in-" + modelVersion());
    }

    private ThemeClassifier trained(Path folder) throws IOException {
        // A segmenter of its own: the texts it learns from are no part of what a run reads.
        var trained = ThemeClassifier.train(
                taxonomy, TrainingExamples.builtIn(taxonomy), new Segmenter(lexicon.with(gazetteer, taxonomy)));
        Files.createDirectories(workspace.models());
        var aside = Files.createTempDirectory(workspace.models(), ".new");
        trained.write(aside);
        if (Files.isDirectory(folder)) {
            PathUtils.deleteDirectory(aside);
        } else {
            Files.move(aside, folder);
        }
        return trained;
    }

    public SubmissionStore submissions() {
        return new SubmissionStore(workspace, cutsVersion(), text -> segmenter().segment(text));
    }

    public FiledStore filedStore() {
        return new FiledStore(workspace);
    }

    public RejectionStore rejections() {
        return new RejectionStore(workspace);
    }

    /** @throws org.minqing.index.StaleIndexException if the index was built under other versions */
    public SearchIndex index() {
        return SearchIndex.open(workspace.index(), taxonomy, text -> segmenter().segment(text), cutsVersion());
    }

    /** An index to be filled anew. */
    public SearchIndex emptyIndex() {
        return SearchIndex.rebuild(
                workspace.index(), taxonomy, text -> segmenter().segment(text), cutsVersion());
    }

    /**
     * All submissions of all quarters as they were last filed, with people's decisions applied, in the order of
     * {@code Submission.ORDER}. Submissions that no run has filed yet are left out.
     */
    public List<FiledSubmission> filed() {
        var decisions = ledger().decisions();
        var filed = new ArrayList<FiledSubmission>();
        for (var quarter : submissions().quarters()) {
            var derived = filedStore().load(quarter);
            for (var submission : submissions().load(quarter)) {
                var known = derived.get(submission.submission().id());
                if (known != null) {
                    filed.add(FiledStore.join(
                            submission,
                            known,
                            decided(known.themes(), submission.submission().id(), decisions)));
                }
            }
        }
        return filed;
    }

    /**
     * The submission of an id, or of a source's own number that only one has.
     *
     * @throws CommandException if there is none, or more than one has that number
     */
    public FiledSubmission find(String id) {
        var found = filed().stream()
                .filter(one -> one.id().equals(id) || one.submission().number().equals(id))
                .toList();
        if (found.isEmpty()) {
            throw new CommandException("没有编号是“" + id + "”的诉求，可以用 minqing search 查");
        }
        if (found.size() > 1) {
            throw new CommandException("有 " + found.size() + " 件诉求的来源编号是“" + id + "”，请用其中一件的 id："
                    + String.join("、", found.stream().map(FiledSubmission::id).toList()));
        }
        return found.getFirst();
    }

    /** Whether a quarter holds submissions that an interrupted run has not filed. */
    public boolean unfinished(Quarter quarter) {
        var derived = filedStore().load(quarter);
        return submissions().load(quarter).stream()
                .anyMatch(one -> !derived.containsKey(one.submission().id()));
    }

    public Map<Quarter, List<SegmentedNews>> news() {
        var news = new TreeMap<Quarter, List<SegmentedNews>>();
        submissions()
                .quarters()
                .forEach(quarter -> news.put(quarter, submissions().loadNews(quarter)));
        return news;
    }

    /** The themes of a submission with a person's correction in place of the classifier's word. */
    public Themes decided(Themes themes, String submission, Decisions decisions) {
        Correction correction = decisions.corrections().get(submission);
        if (correction == null || taxonomy.find(correction.theme()).isEmpty()) {
            return themes;
        }
        var theme = taxonomy.get(correction.theme());
        var secondary = themes.secondary().stream()
                .filter(label -> !label.theme().equals(theme.id()))
                .toList();
        return new Themes(
                new ThemeLabel(theme.id(), theme.top(), 1), secondary, themes.kind(), themes.grave(), false, List.of());
    }

    /** 12 hexadecimal digits that change with any of the parts. */
    public static String fingerprint(String... parts) {
        try {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\u0000", parts).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public void close() {
        if (ledger != null) {
            ledger.close();
        }
    }
}
