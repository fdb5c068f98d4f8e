package org.minqing.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minqing.corpus.record.Correction;
import org.minqing.corpus.record.Decisions;
import org.minqing.ledger.AuditEntry.Deed;

class LedgerTest {

    private static final Instant MORNING = Instant.parse("2026-04-02T01:00:00Z");
    private static final Instant NOON = Instant.parse("2026-04-02T04:00:00Z");

    @TempDir
    Path folder;

    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = Ledger.open(folder.resolve("工作 区?#%41'x/ledger.db"));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void aNewLedgerHoldsNoDecisionAndIsSound() {
        assertEquals(Decisions.NONE, ledger.decisions());
        assertEquals(List.of(), ledger.audit());
        assertEquals(List.of(), ledger.check());
    }

    @Test
    void theFileLiesWhereItWasAskedForAndNowhereElse() throws Exception {
        ledger.correct(correction("M-1", "T0104", "T0101"));

        try (var files = Files.walk(folder)) {
            assertEquals(
                    List.of(folder.resolve("工作 区?#%41'x/ledger.db")),
                    files.filter(Files::isRegularFile).toList());
        }
    }

    @Test
    void aCorrectionStandsAfterTheLedgerWasClosedAndOpenedAgain() {
        var correction = correction("M-1", "T0104", "T0101");
        ledger.correct(correction);
        ledger.close();

        open();

        assertEquals(Map.of("M-1", correction), ledger.decisions().corrections());
    }

    @Test
    void theLatestCorrectionOfASubmissionStands() {
        ledger.correct(correction("M-1", "T0104", "T0101"));
        ledger.correct(correction("M-1", "T0203", "T0104"));

        assertEquals("T0203", standing("M-1"));
        assertEquals(2, ledger.history("M-1").size());
    }

    @Test
    void aThemeThatStandsAlreadyIsNotCorrectedAgain() {
        assertTrue(ledger.correct(correction("M-1", "T0104", "T0101")));
        assertFalse(ledger.correct(correction("M-1", "T0104", "T0101")));

        assertEquals(1, ledger.history("M-1").size());
        assertEquals(1, ledger.audit().size());
    }

    @Test
    void undoLetsTheCorrectionBeforeStandAgainDownToNone() {
        var first = correction("M-1", "T0104", "T0101");
        var second = correction("M-1", "T0203", "T0104");
        ledger.correct(first);
        ledger.correct(second);

        assertEquals(Optional.of(second), ledger.undo("M-1", "李", NOON));
        assertEquals("T0104", standing("M-1"));
        assertEquals(Optional.of(first), ledger.undo("M-1", "李", NOON));
        assertEquals(Map.of(), ledger.decisions().corrections());
        assertEquals(Optional.empty(), ledger.undo("M-1", "李", NOON));
        assertEquals(List.of(first, second), ledger.history("M-1"));
    }

    @Test
    void undoOfOneSubmissionLeavesTheOthers() {
        ledger.correct(correction("M-1", "T0104", "T0101"));
        ledger.correct(correction("M-2", "T0203", "T0201"));

        ledger.undo("M-1", "李", NOON);

        assertEquals("T0203", standing("M-2"));
    }

    @Test
    void aCorrectionMadeAfterAnUndoLiesOnTheOneThatStoodThen() {
        ledger.correct(correction("M-1", "T0104", "T0101"));
        ledger.correct(correction("M-1", "T0203", "T0104"));
        ledger.undo("M-1", "李", NOON);
        ledger.correct(correction("M-1", "T0301", "T0104"));

        ledger.undo("M-1", "李", NOON);

        assertEquals("T0104", standing("M-1"));
    }

    @Test
    void recordingMattersMovesTheGivenSubmissionsAndLeavesTheOthers() {
        ledger.recordMatters(Map.of("M-1", "S1", "M-2", "S1", "M-3", "S2"));

        ledger.recordMatters(Map.of("M-2", "S2", "M-4", "S3"));

        assertEquals(
                Map.of("M-1", "S1", "M-2", "S2", "M-3", "S2", "M-4", "S3"),
                ledger.decisions().matters());
    }

    @Test
    void anAssignmentWithOneBadRowChangesNothing() {
        ledger.recordMatters(Map.of("M-1", "S1"));

        assertThrows(LedgerException.class, () -> ledger.recordMatters(Map.of("M-1", "S2", "M-2", "")));

        assertEquals(Map.of("M-1", "S1"), ledger.decisions().matters());
    }

    @Test
    void aMatterKeepsItsGivenTitleWhenItsMembersAreRecordedAgain() {
        ledger.recordMatters(Map.of("M-1", "S1"));
        ledger.rename("S1", " 沧林路夜间施工 ", "王", MORNING);

        ledger.recordMatters(Map.of("M-1", "S1", "M-2", "S1"));

        assertEquals(Map.of("S1", "沧林路夜间施工"), ledger.decisions().matterTitles());
    }

    @Test
    void anUnknownMatterOrABlankTitleIsRefusedInChinese() {
        var unknown = assertThrows(LedgerException.class, () -> ledger.rename("S9", "名称", "王", MORNING));
        var blank = assertThrows(LedgerException.class, () -> ledger.rename("S9", "　", "王", MORNING));

        assertEquals("没有事项 S9，请用 minqing matter list 查看编号", unknown.getMessage());
        assertEquals("事项 S9 的新名称是空的，请写上名称", blank.getMessage());
    }

    @Test
    void theAuditLogSaysWhoDidWhatWithWhatBeforeAndAfter() {
        ledger.correct(correction("M-1", "T0104", "T0101"));
        ledger.correct(correction("M-1", "T0203", "T0104"));
        ledger.undo("M-1", "李", NOON);
        ledger.recordMatters(Map.of("M-1", "S1"));
        ledger.rename("S1", "旧名", "王", NOON);
        ledger.rename("S1", "新名", "王", NOON);

        assertEquals(
                List.of(
                        new AuditEntry(MORNING, "王", Deed.CORRECTED, "M-1", "T0101", "T0104"),
                        new AuditEntry(MORNING, "王", Deed.CORRECTED, "M-1", "T0104", "T0203"),
                        new AuditEntry(NOON, "李", Deed.WITHDRAWN, "M-1", "T0203", "T0104"),
                        new AuditEntry(NOON, "王", Deed.RENAMED, "S1", "", "旧名"),
                        new AuditEntry(NOON, "王", Deed.RENAMED, "S1", "旧名", "新名")),
                ledger.audit());
    }

    @Test
    void purgingASubmissionLeavesOnlyItsIdInTheAuditLog() {
        ledger.correct(correction("M-1", "T0104", "T0101"));
        ledger.recordMatters(Map.of("M-1", "S1", "M-2", "S1"));

        assertTrue(ledger.purge("M-1", "hash", "王", NOON));
        assertFalse(ledger.purge("M-1", "hash", "王", NOON));

        assertEquals(new Decisions(Map.of(), Map.of("M-2", "S1"), Map.of()), ledger.decisions());
        assertEquals(
                new AuditEntry(NOON, "王", Deed.PURGED, "M-1", "", ""),
                ledger.audit().getLast());
    }

    @Test
    void aPurgeIsUnfinishedUntilStoresAndIndexHoldNothingOfIt() {
        ledger.purge("M-1", "hash", "王", NOON);

        assertEquals(Set.of("hash"), ledger.unfinishedPurges());
        ledger.finishPurges();

        assertEquals(Set.of(), ledger.unfinishedPurges());
        assertEquals(Set.of("hash"), ledger.tombstones());
    }

    @Test
    void aDeedWithoutAPersonIsAMistakeOfTheProgramAndChangesNothing() {
        ledger.correct(correction("M-1", "T0104", "T0101"));

        assertThrows(IllegalArgumentException.class, () -> ledger.undo("M-1", " ", NOON));

        assertEquals("T0104", standing("M-1"));
    }

    private String standing(String submission) {
        return ledger.decisions()
                .corrections()
                .getOrDefault(submission, correction("", "", ""))
                .theme();
    }

    private static Correction correction(String submission, String theme, String before) {
        return new Correction(submission, theme, before, "王", MORNING);
    }
}
