package org.minqing.desk.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.minqing.corpus.record.FiledSubmission;
import org.minqing.corpus.record.Submission;
import org.minqing.corpus.record.Themes;
import org.minqing.corpus.workspace.JsonLines;
import org.minqing.desk.Office;

/**
 * One SHA-256 for each logical part of a workspace. Keys are no content: ids and persons that are keyed hashes are counted
 * through in the order of the submissions.
 */
public final class Digests {

    private static final JsonLines<Submission> SUBMISSION = new JsonLines<>(Submission.class);
    private static final JsonLines<Themes> THEMES = new JsonLines<>(Themes.class);
    private static final JsonLines<Object> ANY = new JsonLines<>(Object.class);

    private final Office office;
    private final List<FiledSubmission> filed;
    private final Map<String, String> references = new HashMap<>();

    public Digests(Office office) {
        this.office = office;
        this.filed = office.filed();
        filed.forEach(one -> references.put(one.id(), one.submission().source().toString()));
    }

    /** Digest by part, in the order submissions, rejections, themes, matters, index, ledger, report. */
    public SequencedMap<String, String> all() throws IOException {
        var digests = new LinkedHashMap<String, String>();
        digests.put("submissions", submissions());
        digests.put("rejections", rejections());
        digests.put(
                "themes",
                lines(filed.stream()
                        .map(one -> place(one)
                                + one.themed().placement()
                                + THEMES.line(one.themed().themes()))
                        .toList()));
        digests.put(
                "matters",
                lines(filed.stream()
                        .map(one -> place(one) + one.matter() + one.standing())
                        .toList()));
        try (var index = office.index()) {
            digests.put("index", index.digest());
        }
        digests.put("ledger", office.ledger().digest(id -> references.getOrDefault(id, id)));
        digests.put("report", reports());
        return digests;
    }

    private String submissions() {
        var persons = new HashMap<String, Integer>();
        var lines = new ArrayList<String>();
        for (var quarter : office.submissions().quarters()) {
            for (var segmented : office.submissions().load(quarter)) {
                var one = segmented.submission();
                int person =
                        one.person().isEmpty() ? 0 : persons.computeIfAbsent(one.person(), p -> persons.size() + 1);
                lines.add(SUBMISSION.line(withoutKeys(one, person)));
            }
            office.submissions()
                    .loadNews(quarter)
                    .forEach(news -> lines.add(news.item().toString()));
        }
        return lines(lines);
    }

    private static Submission withoutKeys(Submission one, int person) {
        return new Submission(
                one.number(),
                one.number(),
                one.channel(),
                one.receivedOn(),
                one.title(),
                one.text(),
                String.valueOf(person),
                one.kind(),
                one.street(),
                one.community(),
                one.place(),
                one.unit(),
                one.status(),
                one.reply(),
                one.repliedOn(),
                one.rating(),
                one.likes(),
                one.dislikes(),
                "",
                one.source());
    }

    private String rejections() {
        var lines = new ArrayList<String>();
        office.rejections()
                .loadAll()
                .forEach((quarter, kept) -> kept.forEach(one -> lines.add(quarter + ANY.line(one))));
        return lines(lines);
    }

    private String reports() throws IOException {
        var lines = new ArrayList<String>();
        var folder = office.workspace().reports();
        if (Files.isDirectory(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.filter(Files::isRegularFile)
                        .filter(file -> !isAside(file))
                        .sorted()
                        .toList()) {
                    lines.add(folder.relativize(file) + " " + hex(Files.readAllBytes(file)));
                }
            }
        }
        return lines(lines);
    }

    private String place(FiledSubmission one) {
        return one.submission().source() + " ";
    }

    private static String lines(List<String> lines) {
        return hex(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static String hex(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** What a killed write left behind is no report. */
    private static boolean isAside(Path file) {
        var name = file.getFileName().toString();
        return name.endsWith(".part") || name.endsWith(".raw");
    }
}
