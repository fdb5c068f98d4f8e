package org.minqing.desk.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.minqing.corpus.knowledge.Gazetteer;
import org.minqing.corpus.knowledge.TrainingExample;
import org.minqing.corpus.knowledge.TrainingExamples;
import org.minqing.desk.ExitCode;
import org.minqing.desk.Office;
import picocli.CommandLine.Command;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "检查设置文件，列出要改的地方。",
        footer = {"", "例：", "  minqing taxonomy check", "  minqing gazetteer check", "  minqing lexicon check"})
final class KnowledgeCheckCommand implements Callable<Integer> {

    /** Which file. */
    enum Subject {
        TAXONOMY("taxonomy", "主题体系"),
        GAZETTEER("gazetteer", "地名表"),
        LEXICON("lexicon", "词典");

        private final String word;
        private final String label;

        Subject(String word, String label) {
            this.word = word;
            this.label = label;
        }

        String word() {
            return word;
        }

        String label() {
            return label;
        }
    }

    private static final int SURPRISING_LENGTH = 20;

    private final Root root;
    private final Subject subject;

    KnowledgeCheckCommand(Root root, Subject subject) {
        this.root = root;
        this.subject = subject;
    }

    @Override
    public Integer call() {
        try (var office = root.open()) {
            var problems = switch (subject) {
                case TAXONOMY -> taxonomy(office);
                case GAZETTEER -> gazetteer(office);
                case LEXICON -> lexicon(office);
            };
            problems.forEach(root.console()::show);
            root.console()
                    .show(subject.label() + "（版本 " + version(office) + "）"
                            + (problems.isEmpty() ? "没有问题" : "有 " + problems.size() + " 处要看"));
            return problems.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
        }
    }

    private String version(Office office) {
        return switch (subject) {
            case TAXONOMY ->
                office.taxonomy().version() + "，" + office.taxonomy().tops().size() + " 个主题、"
                        + (office.taxonomy().all().size()
                                - office.taxonomy().tops().size()) + " 个子主题";
            case GAZETTEER ->
                office.gazetteer().version() + "，"
                        + office.gazetteer().entries().size() + " 个地点";
            case LEXICON ->
                office.lexicon().version() + "，" + office.lexicon().words().size() + " 个词";
        };
    }

    private static List<String> taxonomy(Office office) {
        var problems = new ArrayList<String>();
        var owner = new HashMap<String, String>();
        var taught = TrainingExamples.builtIn(office.taxonomy()).examples().stream()
                .map(TrainingExample::theme)
                .collect(Collectors.toSet());
        for (var theme : office.taxonomy().all()) {
            if (theme.name().isEmpty()) {
                problems.add(theme.id() + "：没有名称");
            }
            if (!theme.isTop() && !taught.contains(theme.id())) {
                problems.add(theme.id() + " " + theme.name() + "：没有训练例文，只靠关键词识别");
            }
            for (var keyword : theme.keywords()) {
                var other = owner.putIfAbsent(keyword, theme.id());
                if (other != null) {
                    problems.add("关键词“" + keyword + "”同时在 " + other + " 和 " + theme.id() + "，请只留一处");
                }
            }
        }
        return problems;
    }

    private static List<String> gazetteer(Office office) {
        var problems = new ArrayList<String>();
        var streets = office.gazetteer().entries().stream()
                .filter(entry -> entry.type().equals("街道"))
                .map(Gazetteer.Entry::name)
                .collect(Collectors.toSet());
        var seen = new HashMap<String, String>();
        for (var entry : office.gazetteer().entries()) {
            if (!entry.street().isEmpty() && !streets.contains(entry.street())) {
                problems.add(entry.name() + "：街道“" + entry.street() + "”不在地名表里");
            }
            var other = seen.putIfAbsent(entry.name(), entry.type());
            if (other != null && other.equals(entry.type())) {
                problems.add(entry.name() + "（" + entry.type() + "）写了两行，请合成一行");
            }
        }
        return problems;
    }

    private static List<String> lexicon(Office office) {
        return office.lexicon().words().stream()
                .filter(word -> word.length() < 2 || word.length() > SURPRISING_LENGTH || word.contains(" "))
                .map(word -> "“" + word + "”：词要有 2 到 " + SURPRISING_LENGTH + " 个字，中间没有空格")
                .toList();
    }
}
