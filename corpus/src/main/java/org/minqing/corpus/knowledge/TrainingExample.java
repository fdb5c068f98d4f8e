package org.minqing.corpus.knowledge;

import java.util.List;

/**
 * A text written for this project, and what it is about.
 *
 * @param theme id of the sub-theme
 * @param secondary ids of further sub-themes
 * @param kind label such as 投诉
 * @param grave acute danger to life or health, harm to a child, or a crowd conflict
 * @param heldBack nothing may learn from it: it measures what others taught
 */
public record TrainingExample(
        String theme, List<String> secondary, String kind, boolean grave, boolean heldBack, String text) {

    public TrainingExample {
        secondary = List.copyOf(secondary);
    }
}
