package org.minqing.desk.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.minqing.corpus.record.Decisions;
import org.minqing.corpus.record.FiledSubmission;
import org.minqing.corpus.record.Filter;
import org.minqing.corpus.record.Placement;
import org.minqing.corpus.record.Quarter;
import org.minqing.corpus.record.SegmentedNews;
import org.minqing.corpus.record.SegmentedSubmission;
import org.minqing.corpus.record.Submission;
import org.minqing.corpus.record.ThemedSubmission;
import org.minqing.corpus.record.Themes;
import org.minqing.corpus.workspace.FiledStore.Derived;
import org.minqing.desk.Console;
import org.minqing.desk.Office;
import org.minqing.index.DamagedIndexException;
import org.minqing.index.SearchIndex;
import org.minqing.index.StaleIndexException;
import org.minqing.pipeline.matter.Filing;
import org.minqing.pipeline.matter.Matters;
import org.minqing.pipeline.place.PlaceFinder;

/** The steps of a run between intake and report, over all quarters of the workspace. */
public final class Filings {

    private final Office office;
    private final Console console;
    private final String version;
    private final Decisions decisions;

    /** What the classifier said, without corrections, by submission id. */
    private final Map<String, Themes> classified = new HashMap<>();

    private final Map<Quarter, Map<String, Derived>> before = new HashMap<>();

    public Filings(Office office, Console console) {
        this.office = office;
        this.console = console;
        this.version = office.knowledgeVersion();
        this.decisions = office.ledger().decisions();
    }

    /** All submissions with place and themes; what was found under the same versions before is taken from {@code derived/}. */
    public List<ThemedSubmission> theme(KnownSubmissions submissions) {
        var themed = new ArrayList<ThemedSubmission>();
        var finder = office.placeFinder();
        for (var segmented : submissions.all()) {
            var one = segmented.submission();
            var known = before(one.quarter()).get(one.id());
            themed.add(
                    known == null || !known.version().equals(version)
                            ? theme(segmented, finder)
                            : themed(segmented, known.placement(), known.themes()));
            if (themed.size() % 500 == 0) {
                console.progress("正在定位、归类：" + themed.size() + " 件");
            }
        }
        return themed;
    }

    /** What {@code derived/} held of a quarter when this run began. */
    private Map<String, Derived> before(Quarter quarter) {
        return before.computeIfAbsent(quarter, q -> office.filedStore().load(q));
    }

    private ThemedSubmission theme(SegmentedSubmission segmented, PlaceFinder finder) {
        var submission = segmented.submission();
        return themed(
                segmented,
                finder.place(
                        submission.title() + "\n" + submission.text(),
                        submission.street(),
                        submission.community() + " " + submission.place()),
                office.classifier().classify(segmented.title(), segmented.text(), submission.kind()));
    }

    private ThemedSubmission themed(SegmentedSubmission segmented, Placement placement, Themes themes) {
        var submission = segmented.submission();
        classified.put(submission.id(), themes);
        return new ThemedSubmission(
                submission,
                segmented.title(),
                segmented.text(),
                placement,
                office.decided(themes, submission.id(), decisions));
    }

    /** Groups matters, gives them their ids, and tells which submissions count. */
    public List<FiledSubmission> file(List<ThemedSubmission> themed) {
        var matters = Matters.issue(themed, decisions);
        if (!matters.equals(decisions.matters())) {
            office.ledger().recordMatters(matters);
        }
        return Filing.file(themed, matters);
    }

    /** Brings index and {@code derived/} up to date: the quarters that changed, or all where the index has to be made anew. */
    void index(List<FiledSubmission> filed) throws IOException {
        var content = new Content(filed);
        try (var index = office.index()) {
            boolean empty = index.submissions(Filter.ALL) == 0;
            content.replaceIn(index, empty ? content.quarters() : content.changed());
        } catch (StaleIndexException | DamagedIndexException e) {
            console.say("索引与现在的设置不一致，正在重建……");
            rebuildIndex(content);
        }
        content.keep();
    }

    /** Makes the index anew, whatever stands there, and brings {@code derived/} up to date. */
    public void rebuild(List<FiledSubmission> filed) throws IOException {
        var content = new Content(filed);
        rebuildIndex(content);
        content.keep();
    }

    private void rebuildIndex(Content content) {
        try (var index = office.emptyIndex()) {
            content.fill(index, content.quarters());
        }
    }

    private Derived derived(FiledSubmission filed) {
        var correction = decisions.corrections().get(filed.id());
        var content = changing(filed.submission()) + (correction == null ? "" : correction.theme());
        var themes = classified.getOrDefault(filed.id(), filed.themed().themes());
        return new Derived(
                filed.id(), version, content, filed.themed().placement(), themes, filed.matter(), filed.standing());
    }

    /** Fingerprint of what a later export of the same submission may change; its text never changes. */
    private static String changing(Submission one) {
        return Office.fingerprint(
                one.status(),
                one.reply(),
                String.valueOf(one.repliedOn()),
                one.rating(),
                one.likes() + "/" + one.dislikes(),
                one.source().toString());
    }

    /** What index and {@code derived/} are to hold, quarter by quarter. */
    private final class Content {

        private final Map<Quarter, List<FiledSubmission>> filed = new TreeMap<>();
        private final Map<Quarter, List<Derived>> derived = new TreeMap<>();
        private final Map<Quarter, List<SegmentedNews>> news = office.news();

        Content(List<FiledSubmission> all) {
            for (var one : all) {
                var quarter = one.submission().quarter();
                filed.computeIfAbsent(quarter, q -> new ArrayList<>()).add(one);
                derived.computeIfAbsent(quarter, q -> new ArrayList<>()).add(Filings.this.derived(one));
            }
        }

        Set<Quarter> quarters() {
            var quarters = new TreeSet<>(filed.keySet());
            quarters.addAll(news.keySet());
            return quarters;
        }

        /** Quarters whose content is not what {@code derived/} says that the index holds. */
        Set<Quarter> changed() {
            var changed = new TreeSet<Quarter>();
            for (var quarter : quarters()) {
                var now = new HashMap<String, Derived>();
                derived.getOrDefault(quarter, List.of()).forEach(one -> now.put(one.id(), one));
                boolean same = before(quarter).equals(now)
                        && office.filedStore().loadNews(quarter).equals(newsIds(quarter));
                if (!same) {
                    changed.add(quarter);
                }
            }
            return changed;
        }

        void replaceIn(SearchIndex index, Set<Quarter> quarters) {
            if (!quarters.isEmpty()) {
                fill(index, quarters);
            }
        }

        void fill(SearchIndex index, Set<Quarter> quarters) {
            index.replace(
                    quarters,
                    quarters.stream().flatMap(quarter -> filed.getOrDefault(quarter, List.of()).stream())::iterator,
                    quarters.stream().flatMap(quarter -> news.getOrDefault(quarter, List.of()).stream())::iterator);
        }

        /** Only after the index: a kill in between makes the next run index again. */
        void keep() throws IOException {
            var commit = office.workspace().commit();
            for (var quarter : changed()) {
                office.filedStore().put(commit, quarter, derived.getOrDefault(quarter, List.of()));
                office.filedStore().putNews(commit, quarter, newsIds(quarter));
            }
            commit.finish();
        }

        private List<String> newsIds(Quarter quarter) {
            return news.getOrDefault(quarter, List.of()).stream()
                    .map(one -> one.item().id())
                    .toList();
        }
    }
}
