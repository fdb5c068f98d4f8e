package org.minqing.pipeline.matter;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minqing.corpus.record.Decisions;
import org.minqing.corpus.record.Submission;
import org.minqing.corpus.record.ThemedSubmission;

/**
 * Gives each group its id: the one that most of its members had before, else a new one made from its first member. An id is
 * given to one group only, to the one that keeps most of its members.
 */
public final class Matters {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int DIGITS = 10;

    private record Claim(int group, String id, int members) {}

    private Matters() {}

    /**
     * @param submissions in the order of {@code Submission.ORDER}, all quarters together
     * @param decisions holds the ids that were issued before
     * @param placed told of each submission whose group was found
     * @return id of the matter of each submission
     */
    public static List<String> issue(List<ThemedSubmission> submissions, Decisions decisions, Runnable placed) {
        var groups = MatterGrouper.group(submissions, placed);
        var idOfGroup = inherited(groups, submissions, decisions.matters());
        var taken = new HashSet<>(decisions.matters().values());
        var matters = new ArrayList<String>(groups.length);
        for (int i = 0; i < groups.length; i++) {
            var id = idOfGroup.get(groups[i]);
            if (id == null) {
                id = newId(submissions.get(i).submission(), taken);
                idOfGroup.put(groups[i], id);
            }
            matters.add(id);
        }
        return matters;
    }

    /**
     * @param groups number of the group of each submission
     * @param before matter id by submission id
     * @return ids by number of the group, of those that had one
     */
    private static Map<Integer, String> inherited(
            int[] groups, List<ThemedSubmission> submissions, Map<String, String> before) {
        if (before.isEmpty()) {
            return new HashMap<>();
        }
        var votes = new HashMap<Integer, Map<String, Integer>>();
        for (int i = 0; i < groups.length; i++) {
            var id = before.get(submissions.get(i).submission().id());
            if (id != null) {
                votes.computeIfAbsent(groups[i], unseen -> new HashMap<>(2)).merge(id, 1, Integer::sum);
            }
        }
        var claims = new ArrayList<Claim>();
        votes.forEach((group, ids) -> ids.forEach((id, members) -> claims.add(new Claim(group, id, members))));
        claims.sort(Comparator.comparingInt(Claim::members)
                .reversed()
                .thenComparingInt(Claim::group)
                .thenComparing(Claim::id));
        var ids = new HashMap<Integer, String>();
        var given = new HashSet<String>();
        for (var claim : claims) {
            if (!ids.containsKey(claim.group()) && given.add(claim.id())) {
                ids.put(claim.group(), claim.id());
            }
        }
        return ids;
    }

    /** Made from where the first member stands in its file, not from the workspace's key, so that it is the same everywhere. */
    private static String newId(Submission first, Set<String> taken) {
        for (int attempt = 0; ; attempt++) {
            var source = first.source();
            var id = "M" + digits(source.fileHash() + "/" + source.sheet() + "/" + source.row() + "/" + attempt);
            if (taken.add(id)) {
                return id;
            }
        }
    }

    private static String digits(String seed) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(seed.getBytes(StandardCharsets.UTF_8));
            var digits = new StringBuilder(DIGITS);
            for (int i = 0; i < DIGITS; i++) {
                digits.append(ALPHABET.charAt(hash[i] & 31));
            }
            return digits.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
