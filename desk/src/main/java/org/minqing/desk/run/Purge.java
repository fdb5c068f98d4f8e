package org.minqing.desk.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.minqing.corpus.record.Quarter;
import org.minqing.corpus.record.Submission;
import org.minqing.corpus.workspace.Removal;
import org.minqing.desk.Console;
import org.minqing.desk.Office;

/**
 * Removes submissions on request from everything that the workspace holds: ledger, stores, rejections, index. The ledger's tombstone
 * comes first, so that a kill at any moment leaves a purge that the next one, or the next run, finishes.
 */
public final class Purge {

    private final Office office;
    private final Console console;

    public Purge(Office office, Console console) {
        this.office = office;
        this.console = console;
    }

    /** Removes submissions; they will not come back with a later import. */
    public void purge(Collection<Submission> submissions, String by, Instant at) throws IOException {
        for (var submission : submissions) {
            var tombstone = Purged.hash(office.workspace().hash(), submission.id());
            office.ledger().purge(submission.id(), tombstone, by, at);
        }
        finish();
    }

    /**
     * Finishes what was begun and interrupted.
     *
     * @return whether there was anything
     */
    public boolean finish() throws IOException {
        if (office.ledger().unfinishedPurges().isEmpty()) {
            return false;
        }
        var purged = purged();
        var gone = stored().stream().filter(one -> purged.contains(one.id())).toList();
        var commit = office.workspace().commit();
        new Removal(office.workspace())
                .stage(commit, gone.stream().map(Submission::id).collect(Collectors.toSet()));
        var numbers = gone.stream().map(Submission::number).collect(Collectors.toSet());
        numbers.remove("");
        office.rejections()
                .remove(commit, kept -> kept.cells().values().stream().anyMatch(numbers::contains));
        commit.finish();
        try (var known = new KnownSubmissions(office.submissions());
                var filings = new Filings(office, console)) {
            var progress = new Progress(console, "重新整理");
            filings.rebuild(filings.file(filings.theme(known, progress), progress), progress);
        }
        office.ledger().finishPurges();
        return true;
    }

    /** Whether a submission was removed, by its id; a source's own number is not enough. */
    public boolean isDone(String id) {
        return purged().contains(id);
    }

    private Purged purged() {
        return new Purged(office.workspace().hash(), office.ledger().tombstones());
    }

    /** Reports on disk that counted a submission of these quarters, and may quote it. */
    public List<Path> reports(Set<Quarter> quarters) throws IOException {
        var queries = quarters.stream().map(quarter -> "季度:" + quarter).toList();
        var found = new ArrayList<Path>();
        if (Files.isDirectory(office.workspace().reports())) {
            try (var files = Files.walk(office.workspace().reports())) {
                for (var file : files.filter(one -> one.toString().endsWith(".json"))
                        .sorted()
                        .toList()) {
                    var text = Files.readString(file, StandardCharsets.UTF_8);
                    if (queries.stream().anyMatch(text::contains)) {
                        found.add(file);
                    }
                }
            }
        }
        return found;
    }

    private Set<Submission> stored() {
        var stored = new HashSet<Submission>();
        var store = office.submissions();
        for (var quarter : store.quarters()) {
            store.load(quarter).forEach(one -> stored.add(one.submission()));
        }
        return stored;
    }
}
