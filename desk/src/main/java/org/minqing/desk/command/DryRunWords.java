package org.minqing.desk.command;

import org.minqing.corpus.intake.FileReport;
import org.minqing.corpus.workspace.RejectionStore;
import org.minqing.desk.run.DryRun;

/** Tells what a dry run found, and counts. */
abstract class DryRunWords {

    /** Sums over all files. */
    static final class Totals {
        int files;
        int accepted;
        int rejected;
        int news;
        int warnings;
    }

    private final Totals totals = new Totals();

    /** One file was read. */
    final void file(FileReport report, DryRun trial) {
        totals.files++;
        totals.accepted += report.accepted();
        totals.rejected += report.rejected();
        totals.news += report.news();
        totals.warnings += report.warnings();
        tell(report, trial);
    }

    /** Something named on the command line is no file that can be read. */
    final void rejected(RejectionStore.Kept rejection) {
        totals.rejected++;
        tell(rejection);
    }

    /** Tells the sums. Returns whether everything could be taken in, and there was something. */
    final boolean finish() {
        tell(totals);
        return totals.rejected == 0 && totals.accepted + totals.news > 0;
    }

    abstract void tell(FileReport report, DryRun trial);

    abstract void tell(RejectionStore.Kept rejection);

    abstract void tell(Totals sums);
}
