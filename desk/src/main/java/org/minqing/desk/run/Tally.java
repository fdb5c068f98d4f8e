package org.minqing.desk.run;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.minqing.corpus.record.Quarter;

/** Counts of an import while it goes on. */
final class Tally {

    /**
     * One file as it was read, for the manifest.
     *
     * @param hash SHA-256 of the file
     */
    record ReadFile(
            String name, String hash, String format, String encoding, int read, int accepted, int rejected, int news) {}

    final SortedSet<Quarter> quarters = new TreeSet<>();
    final List<ReadFile> files = new ArrayList<>();
    int read;
    int accepted;
    int rejected;
    int outside;
    int repeated;
    /** Of the repeated ones, those that were removed on request. */
    int purged;

    int warnings;
    int news;
    final MaskCounts masked = new MaskCounts();

    void add(Tally other) {
        quarters.addAll(other.quarters);
        files.addAll(other.files);
        read += other.read;
        accepted += other.accepted;
        rejected += other.rejected;
        outside += other.outside;
        repeated += other.repeated;
        purged += other.purged;
        warnings += other.warnings;
        news += other.news;
        masked.add(other.masked);
    }

    RunSummary summary(int matters, int review) {
        return new RunSummary(
                quarters.stream().map(Quarter::toString).toList(),
                files.size(),
                read,
                accepted,
                rejected,
                outside,
                repeated,
                warnings,
                news,
                matters,
                review,
                masked.counts());
    }
}
