package org.minqing.desk.run;

import com.carrotsearch.hppc.LongIntHashMap;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minqing.corpus.record.FiledSubmission;
import org.minqing.corpus.record.Filter;
import org.minqing.corpus.record.Hash64;
import org.minqing.corpus.record.HotIssue;
import org.minqing.corpus.record.NewsItem;
import org.minqing.corpus.record.Quarter;
import org.minqing.corpus.record.SegmentedNews;
import org.minqing.desk.Office;
import org.minqing.index.SearchIndex;
import org.minqing.pipeline.heat.HotIssues;
import org.minqing.report.Format;
import org.minqing.report.Reports;
import org.minqing.report.compose.IntakeCounts;
import org.minqing.report.compose.ReportRequest;
import org.minqing.report.figures.Counter;
import org.minqing.report.model.ReportModel;

/** Makes the reports of a workspace: counted by the index, for a run and for the commands alike. */
public final class QuarterReports {

    /** Hot issues that a report is given; how many of them it tells of is its own choice. */
    private static final int ISSUES = 10;

    private final Office office;
    private final List<FiledSubmission> filed;
    private final QuarterParts parts;

    /** @param filed of all quarters, in the order of {@code Submission.ORDER} */
    public QuarterReports(Office office, List<FiledSubmission> filed) {
        this.office = office;
        this.filed = Collections.unmodifiableList(filed);
        this.parts = new QuarterParts(filed);
    }

    public List<HotIssue> issues(Quarter quarter, int limit) {
        return HotIssues.of(
                quarter, parts.of(quarter.previous(), quarter), office.ledger().matterTitles(), limit);
    }

    public ReportModel compose(Quarter quarter, @Nullable LocalDate asOf, SearchIndex index) {
        return new Reports().compose(request(quarter, asOf, index));
    }

    /** Writes the report of a quarter into {@code reports/2026Q1/} or another folder. */
    public List<Path> write(
            Quarter quarter, @Nullable LocalDate asOf, SearchIndex index, Set<Format> formats, @Nullable Path folder) {
        var model = compose(quarter, asOf, index);
        var place = folder == null ? office.workspace().reports().resolve(quarter.toString()) : folder;
        return new Reports().write(model, place, formats);
    }

    public ReportRequest request(Quarter quarter, @Nullable LocalDate asOf, SearchIndex index) {
        return new ReportRequest(
                quarter,
                asOf == null ? quarter.lastDay() : asOf,
                office.taxonomy(),
                office.settings(),
                parts.of(quarter, quarter),
                issues(quarter, ISSUES),
                news(quarter),
                parts.quarters(),
                office.ledger().matterTitles(),
                new IntakeCounts(office.rejections().load(quarter.toString()).size()),
                new IndexCounter(index, filed));
    }

    private List<NewsItem> news(Quarter quarter) {
        return office.submissions().loadNews(quarter).stream()
                .map(SegmentedNews::item)
                .toList();
    }

    /** Counts by the index; only the references, which the index does not keep apart, are looked up by id. */
    private static final class IndexCounter implements Counter {

        private final SearchIndex index;

        /** References, and the place of each among them by 64 bits of the hash of its submission's id. */
        private final List<String> references = new ArrayList<>();

        private final LongIntHashMap places = new LongIntHashMap();

        IndexCounter(SearchIndex index, List<FiledSubmission> filed) {
            this.index = index;
            for (var one : filed) {
                places.put(Hash64.of(one.id()), references.size());
                references.add(one.submission().reference());
            }
        }

        @Override
        public long submissions(Filter filter) {
            return index.submissions(filter);
        }

        @Override
        public long persons(Filter filter) {
            return index.persons(filter);
        }

        @Override
        public long unknownPersons(Filter filter) {
            return index.unknownPersons(filter);
        }

        @Override
        public long matters(Filter filter) {
            return index.matters(filter);
        }

        @Override
        public List<String> references(Filter filter) {
            var found = new ArrayList<String>();
            index.forEachId(filter, id -> {
                int place = places.getOrDefault(Hash64.of(id), -1);
                found.add(place < 0 ? id : references.get(place));
            });
            return found;
        }
    }
}
