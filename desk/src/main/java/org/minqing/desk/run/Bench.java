package org.minqing.desk.run;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.io.file.PathUtils;
import org.minqing.corpus.intake.InputFiles;
import org.minqing.corpus.intake.Intake;
import org.minqing.corpus.intake.IntakeOptions;
import org.minqing.corpus.intake.IntakeSink;
import org.minqing.corpus.intake.Warning;
import org.minqing.corpus.knowledge.Gazetteer;
import org.minqing.corpus.knowledge.Lexicon;
import org.minqing.corpus.knowledge.Taxonomy;
import org.minqing.corpus.record.RawNewsItem;
import org.minqing.corpus.record.RawSubmission;
import org.minqing.corpus.record.Rejection;
import org.minqing.desk.Console;
import org.minqing.desk.Office;
import org.minqing.pipeline.privacy.Masker;
import org.minqing.pipeline.segment.Segmenter;
import org.minqing.pipeline.segment.Yardstick;

/**
 * Measures whole runs in CPU time against S, the CPU time of HanLP's standard tokenizer over the same texts in the same
 * process. The texts are those of some files, cut into sentences and mixed anew, so that no two are equal.
 */
public final class Bench {

    private static final long SEED = 20261123;
    private static final int DAYS = 360;

    private final Console console;
    private final List<RawSubmission> seeds = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();

    /** @param inputs files and folders whose submissions are varied */
    public Bench(Console console, List<Path> inputs) {
        this.console = console;
        try (var intake = new Intake(IntakeOptions.NONE)) {
            InputFiles.expand(inputs).files().forEach(file -> intake.read(file, new SeedSink()));
        }
        for (var seed : seeds) {
            for (var sentence : seed.text().split("(?<=[。！？!?\\n])", -1)) {
                if (!sentence.isBlank()) {
                    sentences.add(sentence);
                }
            }
        }
    }

    /** @return the lines of a table: a row a stage, a column a size, then the exponents */
    public List<String> run(List<Integer> sizes) throws Exception {
        if (seeds.isEmpty()) {
            return List.of("没有可用来测速的材料");
        }
        console.say("预热……");
        measure(Math.min(2000, sizes.getFirst()));
        var bySize = new LinkedHashMap<Integer, Map<String, Double>>();
        for (int size : sizes) {
            console.say("测量 " + size + " 件……");
            bySize.put(size, measure(size));
        }
        return table(bySize);
    }

    /** CPU seconds by stage, S among them, measured before and after the run and halved. */
    private Map<String, Double> measure(int size) throws Exception {
        var folder = Files.createTempDirectory("minqing-bench");
        try {
            var texts = write(folder.resolve("bench.csv"), size);
            double before = Yardstick.cpuNanos(texts) / 1e9;
            var row = new LinkedHashMap<String, Double>();
            var silent = new Console(
                    new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                    new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                    false);
            long characters;
            try (var office = Office.open(folder.resolve("workspace"));
                    var held = office.workspace().hold("bench")) {
                office.classifier(); // training is done once for a taxonomy, not in every run
                long collected = collectionMillis();
                long compiled = compilationMillis();
                var outcome = new QuarterRun(office, silent, false)
                        .run(new RunOrder(List.of(folder.resolve("bench.csv")), null, null, IntakeOptions.NONE));
                outcome.costs().forEach(cost -> row.put(cost.name(), cost.cpuSeconds()));
                characters = outcome.characters();
                row.put("其中垃圾回收", (collectionMillis() - collected) / 1e3);
                row.put("其中即时编译", (compilationMillis() - compiled) / 1e3);
            }
            double after = Yardstick.cpuNanos(texts) / 1e9;
            row.put("S", (before + after) / 2);
            masking(texts, row);
            row.put("字符（送入 HanLP，百万）", characters / 1e6);
            row.put("字符（收下，百万）", texts.stream().mapToLong(String::length).sum() / 1e6);
            return row;
        } finally {
            PathUtils.deleteDirectory(folder);
        }
    }

    /** Masking alone, over texts that are cut already; what HanLP's name recognition takes of it is a row of its own. */
    private static void masking(List<String> texts, Map<String, Double> row) {
        var gazetteer = Gazetteer.builtIn();
        var segmenter = new Segmenter(Lexicon.builtIn().with(gazetteer, Taxonomy.builtIn()));
        var cuts = texts.stream().map(segmenter::segment).toList();
        var masker = Masker.builtIn();
        long start = cpuNanos();
        for (var text : cuts) {
            masker.mask(List.of(text), List.of());
        }
        row.put("其中脱敏（单独测）", (cpuNanos() - start) / 1e9);
        row.put("其中脱敏时 HanLP 认姓名", masker.taggingNanos() / 1e9);
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long collectionMillis() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
    }

    private static long compilationMillis() {
        return ManagementFactory.getCompilationMXBean().getTotalCompilationTime();
    }

    /** Writes a table of varied submissions and returns their titles and texts. */
    private List<String> write(Path file, int size) throws IOException {
        var random = new Random(SEED);
        var texts = new ArrayList<String>();
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                var csv = CSVFormat.RFC4180.print(out)) {
            csv.printRecord("工单编号", "来电时间", "工单标题", "主要内容", "姓名", "联系电话", "所属街道");
            for (int i = 0; i < size; i++) {
                var seed = seeds.get(random.nextInt(seeds.size()));
                var text = new StringBuilder();
                int count = 2 + random.nextInt(6);
                for (int s = 0; s < count; s++) {
                    text.append(sentences.get(random.nextInt(sentences.size())).strip());
                }
                text.append("第").append(i).append("次来电");
                csv.printRecord(
                        "B" + i,
                        LocalDate.of(2025, 1, 1).plusDays(random.nextInt(DAYS)),
                        seed.title(),
                        text,
                        "某人" + i % 9973,
                        "1380000" + String.format(Locale.ROOT, "%04d", i % 9973),
                        seed.street());
                texts.add(seed.title());
                texts.add(text.toString());
            }
        }
        return texts;
    }

    private static List<String> table(Map<Integer, Map<String, Double>> bySize) {
        var lines = new ArrayList<String>();
        var sizes = List.copyOf(bySize.keySet());
        lines.add("| 阶段（处理器秒） | "
                + String.join(" | ", sizes.stream().map(size -> size + " 件").toList()) + " | 指数 |");
        lines.add("| --- |" + " ---: |".repeat(sizes.size() + 1));
        var first = bySize.get(sizes.getFirst());
        if (first == null) {
            return lines;
        }
        for (var stage : first.keySet()) {
            lines.add(row(
                    stage,
                    sizes,
                    bySize.values().stream()
                            .map(row -> row.getOrDefault(stage, 0.0))
                            .toList()));
        }
        lines.add(row(
                "读到索引合计", sizes, bySize.values().stream().map(Bench::toIndex).toList()));
        lines.add("| 读到索引 ÷ S | "
                + String.join(
                        " | ",
                        bySize.values().stream()
                                .map(row -> String.format(
                                        Locale.ROOT, "%.2f", toIndex(row) / row.getOrDefault("S", Double.NaN)))
                                .toList())
                + " | |");
        return lines;
    }

    /** Everything but the reports, S and the counts of characters. */
    private static double toIndex(Map<String, Double> row) {
        return row.entrySet().stream()
                .filter(entry -> !entry.getKey().startsWith("字符")
                        && !entry.getKey().startsWith("其中")
                        && !entry.getKey().equals("S")
                        && !entry.getKey().contains("报告"))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    private static String row(String name, List<Integer> sizes, List<Double> values) {
        var cells = String.join(
                " | ",
                values.stream().map(v -> String.format(Locale.ROOT, "%.2f", v)).toList());
        double exponent = sizes.size() < 2 || values.getFirst() <= 0
                ? Double.NaN
                : Math.log(values.getLast() / values.getFirst())
                        / Math.log((double) sizes.getLast() / sizes.getFirst());
        return "| " + name + " | " + cells + " | " + String.format(Locale.ROOT, "%.2f", exponent) + " |";
    }

    /** Keeps the submissions that are varied. */
    private final class SeedSink implements IntakeSink {
        @Override
        public void submission(RawSubmission submission) {
            seeds.add(submission);
        }

        @Override
        public void news(RawNewsItem item) {
            sentences.add(item.title() + "。");
        }

        @Override
        public void rejection(Rejection rejection) {
            console.say("略过：" + rejection.message());
        }

        @Override
        public void warning(Warning warning) {
            console.progress(warning.message());
        }
    }
}
