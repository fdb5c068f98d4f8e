package org.minqing.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.minqing.corpus.knowledge.Taxonomy;
import org.minqing.corpus.record.Facet;
import org.minqing.corpus.record.FiledSubmission;
import org.minqing.corpus.record.Filter;
import org.minqing.corpus.record.HotIssue;
import org.minqing.corpus.record.Kind;
import org.minqing.corpus.record.NewsItem;
import org.minqing.corpus.record.Quarter;
import org.minqing.corpus.record.SourceRow;
import org.minqing.corpus.record.Standing;
import org.minqing.corpus.record.Submission;
import org.minqing.report.compose.IntakeCounts;
import org.minqing.report.compose.OfficeSettings;
import org.minqing.report.compose.ReportRequest;
import org.minqing.report.figures.StoreCounter;

/** Three invented quarters: 70 submissions in 2026Q1, 40 in 2025Q4, 24 in 2025Q1, and two matters that stand out. */
public final class SampleQuarters {

    public static final Quarter QUARTER = new Quarter(2026, 1);

    private static final String[] SUBTHEMES = {"T0102", "T0301", "T0402", "T0601", "T0701", "T1301"};
    private static final String[] STREETS = {"海沧街道", "新阳街道", "嵩屿街道", "东孚街道", ""};
    private static final String[] CHANNELS = {"12345热线", "代表接访", "厦门百姓/留言板 A"};

    private SampleQuarters() {}

    public static Taxonomy taxonomy() {
        try (var in = Objects.requireNonNull(Taxonomy.class.getResourceAsStream("taxonomy.csv"))) {
            var file = Files.createTempFile("taxonomy", ".csv");
            Files.write(file, in.readAllBytes());
            var taxonomy = Taxonomy.read(file);
            Files.delete(file);
            return taxonomy;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static List<FiledSubmission> all() {
        var all = new ArrayList<FiledSubmission>();
        all.addAll(mixer());
        all.addAll(parking());
        all.addAll(sensitive());
        all.addAll(leftOut());
        all.addAll(various("A", LocalDate.of(2026, 1, 6), 28));
        all.addAll(various("B", LocalDate.of(2025, 10, 8), 40));
        all.addAll(various("C", LocalDate.of(2025, 1, 7), 24));
        all.sort((left, right) -> Submission.ORDER.compare(left.submission(), right.submission()));
        return all;
    }

    public static ReportRequest request() {
        return request(all());
    }

    public static ReportRequest request(List<FiledSubmission> all) {
        var own = Filter.of(Facet.QUARTER, QUARTER.toString()).select(all);
        return new ReportRequest(
                QUARTER,
                LocalDate.of(2026, 3, 31),
                taxonomy(),
                OfficeSettings.standard(),
                own,
                List.of(
                        issue(1, "m-mixer", "新垵村、囷瑶村一带搅拌站夜间施工噪声扰民", "T0501", List.of("新垵村", "囷瑶村"), own),
                        issue(2, "m-parking", "未来海岸小区周边停车位不足", "T0101", List.of("未来海岸"), own)),
                List.of(new NewsItem(
                        "n1",
                        "海沧区推进噪声专项整治",
                        "样例日报",
                        LocalDate.of(2026, 2, 3),
                        "样例正文。",
                        new SourceRow("样例.html", "1".repeat(64), "", 1))),
                Set.of(QUARTER, new Quarter(2025, 4), new Quarter(2025, 1)),
                Map.of(),
                new IntakeCounts(3),
                new StoreCounter(all));
    }

    private static HotIssue issue(
            int rank, String matter, String title, String theme, List<String> places, List<FiledSubmission> own) {
        var members = Filter.of(Facet.MATTER, matter).select(own);
        var quoted = members.stream().limit(3).map(FiledSubmission::id).toList();
        return new HotIssue(
                rank,
                matter,
                title,
                10.0 - rank,
                members.size(),
                3,
                1,
                QUARTER.firstDay(),
                QUARTER.lastDay(),
                places,
                List.of(theme),
                null,
                0,
                members.stream()
                        .map(filed -> new HotIssue.Member(
                                filed.id(), filed.submission().number()))
                        .toList(),
                quoted);
    }

    /** 16 submissions of one matter, 14 of them effective. */
    private static List<FiledSubmission> mixer() {
        var filed = new ArrayList<FiledSubmission>();
        for (int n = 1; n <= 16; n++) {
            var place = n % 3 == 0 ? "囷瑶村" : "新垵村";
            var text = "我是" + place + "村民[姓名" + n + "]，搅拌站每天夜里还在生产，" + place + "一带噪声很大，老人孩子睡不好。请环保部门到现场测一测；联系电话[手机1]。";
            var filing = Filing.of("JB" + n, LocalDate.of(2026, 1, 3).plusDays(n * 4), "T0501", "新阳街道")
                    .about("m-mixer", place, text)
                    .by(n % 7 == 0 ? "" : "mixer" + n);
            filed.add((n > 14 ? filing.by("mixer1").standing(Standing.REPEAT) : filing)
                    .answered(n < 4 ? "经核查，该企业已安装隔音屏障，夜间二十二时后停止生产，我局将继续巡查。" : "", "", "")
                    .filed());
        }
        return filed;
    }

    private static List<FiledSubmission> parking() {
        var filed = new ArrayList<FiledSubmission>();
        for (int n = 1; n <= 9; n++) {
            filed.add(Filing.of("TC" + n, LocalDate.of(2026, 2, 2).plusDays(n), "T0101", "嵩屿街道")
                    .about("m-parking", "未来海岸", "未来海岸小区门口一位难求，晚上回家绕三圈也没有地方停车。建议把旁边的空地改成停车场！")
                    .through(CHANNELS[n % 3], Kind.SUGGESTION)
                    .filed());
        }
        return filed;
    }

    /** One, four and two submissions of a sensitive sub-theme in three streets. */
    private static List<FiledSubmission> sensitive() {
        var filed = new ArrayList<FiledSubmission>();
        for (int n = 1; n <= 7; n++) {
            var street = n == 1 ? "东孚街道" : n <= 5 ? "新阳街道" : "海沧街道";
            filed.add(Filing.of("JZ" + n, LocalDate.of(2026, 3, n), "T1002", street)
                    .filed());
        }
        return filed;
    }

    private static List<FiledSubmission> leftOut() {
        var filed = new ArrayList<FiledSubmission>();
        for (int n = 1; n <= 10; n++) {
            var filing = Filing.of("QT" + n, LocalDate.of(2026, 3, 10 + n), n <= 6 ? "" : "T9901", "");
            filed.add((n <= 6 ? filing : filing.standing(n <= 8 ? Standing.NO_CONTENT : Standing.OUTSIDE)).filed());
        }
        return filed;
    }

    private static List<FiledSubmission> various(String letter, LocalDate from, int count) {
        var filed = new ArrayList<FiledSubmission>();
        for (int n = 0; n < count; n++) {
            var filing = Filing.of(letter + n, from.plusDays(n * 2L), SUBTHEMES[n % 6], STREETS[n % 5])
                    .through(CHANNELS[n % 3], Kind.values()[n % 7])
                    .answered("", n % 2 == 0 ? "已办结" : "办理中", n % 4 == 0 ? "满意" : n % 4 == 1 ? "不满意" : "");
            filed.add((n == 5 ? filing.withGraveDanger() : filing).filed());
        }
        return filed;
    }

    /** Writes a report of the sample quarters into a folder. */
    static List<Path> write(Path folder) {
        var reports = new Reports();
        return reports.write(reports.compose(request()), folder, Set.of(Format.values()));
    }
}
