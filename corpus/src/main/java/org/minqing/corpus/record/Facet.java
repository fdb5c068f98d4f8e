package org.minqing.corpus.record;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What submissions can be filtered and counted by. One place says which values a submission has, so that the index and the
 * recount of {@code verify} count by the same words; the labels are the field names of the query language.
 */
public enum Facet {
    QUARTER("季度") {
        @Override
        public List<String> of(FiledSubmission filed) {
            return List.of(filed.submission().quarter().toString());
        }
    },
    MONTH("月份") {
        @Override
        public List<String> of(FiledSubmission filed) {
            return List.of(filed.submission().receivedOn().toString().substring(0, 7));
        }
    },
    /** Id of the theme, or 待审. */
    THEME("主题") {
        @Override
        public List<String> of(FiledSubmission filed) {
            var themes = filed.themed().themes();
            return List.of(themes.review() ? REVIEW : themes.primary().parent());
        }
    },
    /** Id of the sub-theme; none where only the theme was decided. */
    SUBTHEME("子主题") {
        @Override
        public List<String> of(FiledSubmission filed) {
            var themes = filed.themed().themes();
            boolean undecided = themes.review()
                    || themes.primary().theme().equals(themes.primary().parent());
            return undecided ? List.of() : List.of(themes.primary().theme());
        }
    },
    KIND("类型") {
        @Override
        public List<String> of(FiledSubmission filed) {
            return List.of(filed.themed().themes().kind().label());
        }
    },
    CHANNEL("渠道") {
        @Override
        public List<String> of(FiledSubmission filed) {
            return List.of(filed.submission().channel());
        }
    },
    /** Resolved street, or 未明确. */
    STREET("街道") {
        @Override
        public List<String> of(FiledSubmission filed) {
            var street = filed.themed().placement().street();
            return List.of(street.isEmpty() ? UNKNOWN : street);
        }
    },
    COMMUNITY("社区") {
        @Override
        public List<String> of(FiledSubmission filed) {
            var community = filed.themed().placement().community();
            return List.of(community.isEmpty() ? UNKNOWN : community);
        }
    },
    /** Names of all places that the text names. */
    PLACE("地点") {
        @Override
        public List<String> of(FiledSubmission filed) {
            return filed.themed().placement().places().stream()
                    .map(Place::name)
                    .distinct()
                    .toList();
        }
    },
    MATTER("事项") {
        @Override
        public List<String> of(FiledSubmission filed) {
            return List.of(filed.matter());
        }
    },
    STANDING("计数") {
        @Override
        public List<String> of(FiledSubmission filed) {
            return List.of(filed.standing().label());
        }
    },
    /** As the source has it, or 未明确. */
    STATUS("状态") {
        @Override
        public List<String> of(FiledSubmission filed) {
            var status = filed.submission().status();
            return List.of(status.isEmpty() ? UNKNOWN : status);
        }
    },
    /** As the source has it, or 未明确. */
    RATING("评价") {
        @Override
        public List<String> of(FiledSubmission filed) {
            var rating = filed.submission().rating();
            return List.of(rating.isEmpty() ? UNKNOWN : rating);
        }
    },
    /** 是 where the submission was answered, else 否. */
    REPLIED("已答复") {
        @Override
        public List<String> of(FiledSubmission filed) {
            return List.of(filed.submission().reply().isEmpty() ? "否" : "是");
        }
    },
    /** 是 for acute danger, else 否. */
    GRAVE("紧急") {
        @Override
        public List<String> of(FiledSubmission filed) {
            return List.of(filed.themed().themes().grave() ? "是" : "否");
        }
    };

    /** Theme of what waits for review. */
    public static final String REVIEW = "待审";
    /** Value where a submission does not say. */
    public static final String UNKNOWN = "未明确";

    private final String label;

    Facet(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The values that a submission has; none, one or several. */
    public abstract List<String> of(FiledSubmission filed);

    public static Optional<Facet> ofLabel(String label) {
        return Arrays.stream(values())
                .filter(facet -> facet.label.equals(label))
                .findFirst();
    }
}
