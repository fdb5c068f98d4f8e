package org.minqing.corpus.knowledge;

import java.util.List;

/**
 * A text written for this project, and what it is about.
 *
 * @param theme id of the sub-theme
 * @param secondary ids of further sub-themes
 * @param kind label such as 投诉
 */
public record TrainingExample(String theme, List<String> secondary, String kind, boolean grave, String text) {

    public TrainingExample {
        secondary = List.copyOf(secondary);
    }
}
