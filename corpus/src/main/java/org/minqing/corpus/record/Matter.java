package org.minqing.corpus.record;

import java.util.List;

/**
 * The submissions about one and the same thing (事项), over all quarters.
 *
 * @param id issued once, the same in every quarter
 * @param title words of one of its members, or the name that an analyst gave
 * @param members ids of its submissions in the order of {@link Submission#ORDER}, not empty
 */
public record Matter(String id, String title, List<String> members) {

    public Matter {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("expected at least one member, was none for " + id);
        }
    }
}
