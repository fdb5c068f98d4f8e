package org.minqing.desk.run;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.minqing.corpus.record.Decisions;
import org.minqing.corpus.record.FiledSubmission;
import org.minqing.corpus.record.Filter;
import org.minqing.corpus.record.Quarter;
import org.minqing.corpus.record.SegmentedNews;
import org.minqing.corpus.record.SegmentedSubmission;
import org.minqing.corpus.record.Submission;
import org.minqing.corpus.record.ThemedSubmission;
import org.minqing.corpus.record.Themes;
import org.minqing.corpus.workspace.FiledStore.Derived;
import org.minqing.corpus.workspace.Finding;
import org.minqing.corpus.workspace.Spool;
import org.minqing.desk.Console;
import org.minqing.desk.Office;
import org.minqing.index.DamagedIndexException;
import org.minqing.index.SearchIndex;
import org.minqing.index.StaleIndexException;
import org.minqing.pipeline.matter.Filing;
import org.minqing.pipeline.matter.Matters;
import org.minqing.pipeline.place.PlaceFinder;

/** The steps of a run between intake and report, over all quarters of the workspace. */
public final class Filings implements Closeable {

    private final Office office;
    private final Console console;
    private final String version;
    private final Decisions decisions;

    /** What was found out about each submission, without corrections, in the order of {@code Submission.ORDER}. */
    private final Spool<Finding> findings;

    public Filings(Office office, Console console) {
        this.office = office;
        this.console = console;
        this.version = office.knowledgeVersion();
        this.decisions = office.ledger().decisions();
        this.findings = office.filedStore().findings();
    }

    /**
     * All submissions with place and themes; what was found under the same versions before is taken from {@code derived/}. To be
     * asked for once.
     */
    public List<ThemedSubmission> theme(KnownSubmissions submissions, Progress progress) {
        var all = submissions.all();
        var finder = office.placeFinder();
        progress.begin(all.size());
        try (var before = office.filedStore().shelf()) {
            office.submissions()
                    .quarters()
                    .forEach(quarter -> office.filedStore().forEach(quarter, before::put));
            for (var segmented : all) {
                var known = before.find(segmented.submission().id());
                findings.add(
                        known == null || !known.version().equals(version)
                                ? find(segmented, finder)
                                : new Finding(known.placement(), known.themes()));
                progress.step();
            }
        }
        return new ThemedList(all, findings, (themes, id) -> office.decided(themes, id, decisions));
    }

    private Finding find(SegmentedSubmission segmented, PlaceFinder finder) {
        var submission = segmented.submission();
        return new Finding(
                finder.place(
                        submission.title() + "\n" + submission.text(),
                        submission.street(),
                        submission.community() + " " + submission.place()),
                office.classifier().classify(segmented.title(), segmented.text(), submission.kind()));
    }

    /** Groups matters, gives them their ids, and tells which submissions count. */
    public List<FiledSubmission> file(List<ThemedSubmission> themed, Progress progress) {
        progress.begin(themed.size());
        var matters = Matters.issue(themed, decisions, progress::step);
        var changed = IntStream.range(0, themed.size())
                .mapToObj(i -> Map.entry(themed.get(i).submission().id(), matters.get(i)))
                .filter(entry -> !entry.getValue().equals(decisions.matters().get(entry.getKey())));
        office.ledger().recordMatters(changed::iterator);
        return Filing.file(themed, matters);
    }

    /** Brings index and {@code derived/} up to date: the quarters that changed, or all where the index has to be made anew. */
    void index(List<FiledSubmission> filed, Progress progress) throws IOException {
        var content = new Content(filed, progress);
        var changed = content.changed();
        try (var index = office.index()) {
            boolean empty = index.submissions(Filter.ALL) == 0;
            content.replaceIn(index, empty ? content.quarters() : changed);
        } catch (StaleIndexException | DamagedIndexException e) {
            console.say("索引与现在的设置不一致，正在重建……");
            rebuildIndex(content);
        }
        content.keep(changed);
    }

    /** Makes the index anew, whatever stands there, and brings {@code derived/} up to date. */
    public void rebuild(List<FiledSubmission> filed, Progress progress) throws IOException {
        var content = new Content(filed, progress);
        rebuildIndex(content);
        content.keep(content.changed());
    }

    private void rebuildIndex(Content content) {
        try (var index = office.emptyIndex()) {
            content.fill(index, content.quarters());
        }
    }

    private Derived derived(FiledSubmission filed, Themes classified) {
        var correction = decisions.corrections().get(filed.id());
        var content = changing(filed.submission()) + (correction == null ? "" : correction.theme());
        return new Derived(
                filed.id(), version, content, filed.themed().placement(), classified, filed.matter(), filed.standing());
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

    @Override
    public void close() {
        findings.close();
    }

    /** What index and {@code derived/} are to hold, quarter by quarter. */
    private final class Content {

        private final QuarterParts filed;
        private final Progress progress;
        private final Map<Quarter, List<SegmentedNews>> news = office.news();

        Content(List<FiledSubmission> all, Progress progress) {
            this.filed = new QuarterParts(all);
            this.progress = progress;
        }

        Set<Quarter> quarters() {
            var quarters = filed.quarters();
            quarters.addAll(news.keySet());
            return quarters;
        }

        /** Quarters whose content is not what {@code derived/} says that the index holds. */
        Set<Quarter> changed() {
            var changed = new TreeSet<Quarter>();
            for (var quarter : quarters()) {
                boolean same = office.filedStore().holds(quarter, derived(quarter))
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
            var own = filed.of(quarters);
            progress.begin(own.size());
            index.replace(
                    quarters,
                    own.stream().peek(one -> progress.step())::iterator,
                    quarters.stream().flatMap(quarter -> news.getOrDefault(quarter, List.of()).stream())::iterator);
        }

        /** Only after the index: a kill in between makes the next run index again. */
        void keep(Set<Quarter> changed) throws IOException {
            var commit = office.workspace().commit();
            for (var quarter : changed) {
                office.filedStore().put(commit, quarter, derived(quarter));
                office.filedStore().putNews(commit, quarter, newsIds(quarter));
            }
            commit.finish();
        }

        private Iterable<Derived> derived(Quarter quarter) {
            var own = filed.of(quarter);
            int first = filed.first(quarter);
            return IntStream.range(0, own.size())
                    .mapToObj(i -> Filings.this.derived(
                            own.get(i), findings.get(first + i).themes()))::iterator;
        }

        private List<String> newsIds(Quarter quarter) {
            return news.getOrDefault(quarter, List.of()).stream()
                    .map(one -> one.item().id())
                    .toList();
        }
    }
}
