package org.minqing.corpus.knowledge;

import java.util.List;

/**
 * A node of the taxonomy (主题).
 *
 * @param id meaning-free and never reused, such as {@code T0104}
 * @param parent id of the theme that a sub-theme belongs to, empty for a theme
 * @param keywords words that speak for the sub-theme; none for a theme
 * @param departments who answers for it
 * @param group professional group of delegates (专业代表小组)
 * @param sensitive whether small cells of place × theme must not be printed
 */
public record Theme(
        String id,
        String parent,
        String name,
        String definition,
        List<String> keywords,
        List<String> departments,
        String group,
        boolean sensitive) {

    public Theme {
        keywords = List.copyOf(keywords);
        departments = List.copyOf(departments);
    }

    public boolean isTop() {
        return parent.isEmpty();
    }

    /** Its own id where it is a theme, its parent's where it is a sub-theme. */
    public String top() {
        return isTop() ? id : parent;
    }
}
