package org.minqing.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.minqing.corpus.record.Correction;
import org.minqing.corpus.record.Decisions;
import org.minqing.ledger.AuditEntry.Deed;

/**
 * What people decided, in one SQLite file. Each method that writes is one transaction: a kill leaves the old or the new. Safe for
 * use by several threads; another process that writes is waited for. Every method throws {@link LedgerException} where the file
 * cannot be read or written.
 *
 * <pre>{@code
 * try (var ledger = Ledger.open(workspace.resolve("ledger.db"))) {
 *     ledger.correct(new Correction("M-1", "T0104", "T0101", "王", at));
 *     var decisions = ledger.decisions();
 * }
 * }</pre>
 */
public final class Ledger implements AutoCloseable {

    private final LedgerFile file;
    private final CorrectionTable corrections = new CorrectionTable();
    private final MatterTable matters = new MatterTable();
    private final TombstoneTable tombstones = new TombstoneTable();
    private final AuditLog audit = new AuditLog();

    private Ledger(LedgerFile file) {
        this.file = file;
    }

    /**
     * Opens a ledger, or makes an empty one with its folder.
     *
     * @throws LedgerException if the file is damaged, written by a newer program, not a ledger, or cannot be opened
     */
    public static Ledger open(Path file) {
        return new Ledger(LedgerFile.open(file));
    }

    /** All that stands, as of one moment. */
    public Decisions decisions() {
        return file.read(
                open -> new Decisions(corrections.standing(open), matters.members(open), matters.titles(open)));
    }

    /** Titles that people gave, by matter id; {@link #decisions} holds them too, and everything else. */
    public Map<String, String> matterTitles() {
        return file.read(matters::titles);
    }

    /**
     * Lets a correction stand; what stood before is kept under it.
     *
     * @return false where that theme stands already, and nothing was changed
     * @throws IllegalArgumentException if submission, theme or person are blank
     */
    public boolean correct(Correction correction) {
        return file.write(open -> correct(open, correction, Deed.CORRECTED));
    }

    private boolean correct(Connection open, Correction correction, Deed deed) throws SQLException {
        required("submission", correction.submission());
        required("theme", correction.theme());
        required("by", correction.by());
        var standing = corrections.standing(open, correction.submission()).map(Correction::theme);
        if (standing.filter(correction.theme()::equals).isPresent()) {
            return false;
        }
        corrections.add(open, correction);
        audit.append(
                open,
                new AuditEntry(
                        correction.at(),
                        correction.by(),
                        deed,
                        correction.submission(),
                        standing.orElse(correction.before()),
                        correction.theme()));
        return true;
    }

    /**
     * Takes back the correction of a submission that stands; the one before it stands again.
     *
     * @return the correction that was taken back, empty where none stood
     */
    public Optional<Correction> undo(String submission, String by, Instant at) {
        return file.write(open -> {
            var withdrawn = corrections.standing(open, submission);
            if (withdrawn.isPresent()) {
                corrections.withdraw(open, submission);
                var now = corrections.standing(open, submission).map(Correction::theme);
                audit.append(
                        open,
                        new AuditEntry(
                                at,
                                required("by", by),
                                Deed.WITHDRAWN,
                                submission,
                                withdrawn.get().theme(),
                                now.orElse(withdrawn.get().before())));
            }
            return withdrawn;
        });
    }

    /** Every correction of a submission, also those taken back, oldest first; {@link #audit} tells what was taken back. */
    public List<Correction> history(String submission) {
        return file.read(open -> corrections.history(open, submission));
    }

    /**
     * Records the matter of each given submission, all at once; the others stay where they are. Not in the audit log: a run does it.
     *
     * @param matterBySubmission id of the matter by id of the submission
     */
    public void recordMatters(Map<String, String> matterBySubmission) {
        recordMatters(matterBySubmission.entrySet());
    }

    /**
     * As {@link #recordMatters(Map)}, for more than should be held at once.
     *
     * @param matterBySubmission gone through once
     */
    public void recordMatters(Iterable<Map.Entry<String, String>> matterBySubmission) {
        file.write(open -> {
            matters.assign(open, matterBySubmission);
            return true;
        });
    }

    /**
     * Gives a matter a title.
     *
     * @throws LedgerException if there is no such matter or the title is blank
     */
    public void rename(String matter, String title, String by, Instant at) {
        var given = title.strip();
        if (given.isEmpty()) {
            throw new LedgerException("事项 " + matter + " 的新名称是空的，请写上名称");
        }
        file.write(open -> {
            var before = matters.title(open, matter)
                    .orElseThrow(() -> new LedgerException("没有事项 " + matter + "，请用 minqing matter list 查看编号"));
            if (!before.equals(given)) {
                matters.rename(open, matter, given);
                audit.append(open, new AuditEntry(at, required("by", by), Deed.RENAMED, matter, before, given));
            }
            return given;
        });
    }

    /**
     * Removes what the ledger holds about a submission, its corrections and its place in a matter, and leaves a tombstone, which
     * is unfinished until {@link #finishPurges()}; the audit log keeps its id.
     *
     * @param submissionHash keyed hash of the id: all that is left of it for later runs
     * @return false where it has a tombstone already
     */
    public boolean purge(String submission, String submissionHash, String by, Instant at) {
        return file.write(open -> {
            corrections.purge(open, submission);
            matters.purge(open, submission);
            boolean fresh = tombstones.add(open, required("submissionHash", submissionHash), at);
            if (fresh) {
                audit.append(open, new AuditEntry(at, required("by", by), Deed.PURGED, submission, "", ""));
            }
            return fresh;
        });
    }

    /** Keyed hashes of the submissions that must not come back. */
    public Set<String> tombstones() {
        return file.read(tombstones::all);
    }

    /** Those of them that stores and index may still hold, because the removal was interrupted. */
    public Set<String> unfinishedPurges() {
        return file.read(tombstones::unfinished);
    }

    /** To be called once neither stores nor index hold anything that has a tombstone. */
    public void finishPurges() {
        file.write(open -> {
            tombstones.finish(open);
            return true;
        });
    }

    /** Who did what, oldest first. */
    public List<AuditEntry> audit() {
        return file.read(open -> List.copyOf(audit.all(open)));
    }

    /** Writes the corrections that stand, by submission, as a CSV file that {@link #importCorrections} reads. */
    public void exportCorrections(Path csv) {
        new CorrectionExport()
                .write(csv, file.read(open -> corrections.standing(open).values()));
    }

    /**
     * Takes over the corrections of a CSV file with the columns 诉求编号 and 主题编号. Good rows are taken over in one transaction
     * and the others rejected; where the file cannot be read as a whole, or a column is missing, nothing is.
     *
     * @param knownThemes ids of the taxonomy
     * @param knownSubmission whether there is a submission of that id
     */
    public ImportResult importCorrections(
            Path csv, Set<String> knownThemes, Predicate<String> knownSubmission, String by, Instant at) {
        var screened = new CorrectionScreen(knownThemes, knownSubmission).screen(CorrectionSheet.read(csv));
        int imported = file.write(open -> {
            int changed = 0;
            for (var row : screened.accepted()) {
                var correction = new Correction(row.submission(), row.theme(), row.before(), by, at);
                changed += correct(open, correction, Deed.IMPORTED) ? 1 : 0;
            }
            return changed;
        });
        int accepted = screened.accepted().size();
        int read = accepted + screened.rejected().size();
        return new ImportResult(read, imported, accepted - imported, screened.rejected());
    }

    /**
     * SHA-256 of what the ledger says, without instants.
     *
     * @param reference turns the id of a submission into one that does not depend on the workspace's key
     * @return 64 lower-case hexadecimal digits
     */
    public String digest(UnaryOperator<String> reference) {
        return file.read(open -> new LedgerDigest(reference)
                .corrections(corrections.all(open))
                .members(matters.members(open))
                .titles(matters.titles(open))
                .sha256());
    }

    /** Copies the ledger, as of one moment, over {@code copy}. */
    public void backupTo(Path copy) {
        new LedgerCare(file).backUpTo(copy);
    }

    /** Looks for damage: one Chinese sentence a fault with what to do; none where the ledger is sound. */
    public List<String> check() {
        return new LedgerCare(file).check();
    }

    @Override
    public void close() {
        file.close();
    }

    private static String required(String name, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("expected a " + name + " that is not blank, was blank");
        }
        return value;
    }
}
