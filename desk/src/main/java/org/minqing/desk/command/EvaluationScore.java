package org.minqing.desk.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.minqing.corpus.knowledge.Taxonomy;
import org.minqing.desk.Json;

/** How much was right of what was decided about labelled rows. Labels that the taxonomy does not know are themes of their own. */
final class EvaluationScore {

    /**
     * What was decided about one row.
     *
     * @param theme the sub-theme, or the theme where the sub-theme was left open
     * @param kind empty where the model decides neither kind nor gravity
     */
    record Decision(String theme, String parent, boolean review, String kind, boolean grave) {

        /** Of a model that knows labels only. */
        static Decision of(String label) {
            return new Decision(label, "", false, "", false);
        }
    }

    private final Taxonomy taxonomy;
    private int rows;
    private int themeRight;
    private int subthemeRight;
    private int decided;
    private int decidedRight;
    private int kinds;
    private int kindRight;
    private int graveRight;
    private int graveSaid;
    private int graveTrue;

    EvaluationScore(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** @return whether the sub-theme is right */
    boolean add(LabelledRow row, Decision decision) {
        rows++;
        boolean sub = right(row).contains(decision.theme());
        boolean top = themeIsRight(row, decision);
        subthemeRight += sub ? 1 : 0;
        themeRight += top ? 1 : 0;
        decided += decision.review() ? 0 : 1;
        decidedRight += !decision.review() && top ? 1 : 0;
        addKind(row, decision);
        addGrave(row, decision);
        return sub;
    }

    private void addKind(LabelledRow row, Decision decision) {
        if (!row.kind().isEmpty() && !decision.kind().isEmpty()) {
            kinds++;
            kindRight += List.of(row.kind().split("\\|", -1)).contains(decision.kind()) ? 1 : 0;
        }
    }

    private void addGrave(LabelledRow row, Decision decision) {
        boolean yes = row.grave().equals("1") || row.grave().equals("true");
        boolean no = row.grave().equals("0") || row.grave().equals("false");
        if ((yes || no) && !decision.kind().isEmpty()) {
            graveTrue += yes ? 1 : 0;
            graveSaid += decision.grave() ? 1 : 0;
            graveRight += yes && decision.grave() ? 1 : 0;
        }
    }

    boolean themeIsRight(LabelledRow row, Decision decision) {
        var top = decision.parent().isEmpty() ? top(decision.theme()) : decision.parent();
        return right(row).stream().anyMatch(label -> top(label).equals(top));
    }

    private String top(String label) {
        return taxonomy.find(label).map(theme -> theme.top()).orElse(label);
    }

    /** The labels that are right for a row, the first being its own. */
    static Set<String> right(LabelledRow row) {
        var right = new LinkedHashSet<String>();
        right.add(row.label().strip());
        for (var one : row.also().split("\\|", -1)) {
            if (!one.isBlank()) {
                right.add(one.strip());
            }
        }
        return right;
    }

    Json json() {
        var json = new Json()
                .put("rows", rows)
                .put("theme_accuracy", share(themeRight, rows))
                .put("subtheme_accuracy", share(subthemeRight, rows))
                .put("decided", share(decided, rows))
                .put("decided_theme_precision", share(decidedRight, decided));
        if (kinds > 0) {
            json.put("kind_accuracy", share(kindRight, kinds));
        }
        if (graveTrue + graveSaid > 0) {
            json.put("grave_precision", share(graveRight, graveSaid)).put("grave_recall", share(graveRight, graveTrue));
        }
        return json;
    }

    List<String> lines() {
        var lines = new ArrayList<>(List.of(
                String.format(Locale.ROOT, "共 %d 行", rows),
                String.format(Locale.ROOT, "主题正确率 %.3f（%d）", share(themeRight, rows), themeRight),
                String.format(Locale.ROOT, "子主题正确率 %.3f（%d）", share(subthemeRight, rows), subthemeRight),
                String.format(
                        Locale.ROOT,
                        "不必待审 %.3f（%d），其中主题正确 %.3f",
                        share(decided, rows),
                        decided,
                        share(decidedRight, decided))));
        if (kinds > 0) {
            lines.add(String.format(Locale.ROOT, "诉求类型正确率 %.3f（%d）", share(kindRight, kinds), kindRight));
        }
        if (graveTrue + graveSaid > 0) {
            lines.add(String.format(
                    Locale.ROOT,
                    "紧急：应有 %d，判为 %d，判对 %d（准确率 %.3f，召回率 %.3f）",
                    graveTrue,
                    graveSaid,
                    graveRight,
                    share(graveRight, graveSaid),
                    share(graveRight, graveTrue)));
        }
        return lines;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
