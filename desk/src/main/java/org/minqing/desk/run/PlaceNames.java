package org.minqing.desk.run;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minqing.corpus.record.Rejection;
import org.minqing.corpus.record.SourceRow;
import org.minqing.pipeline.privacy.Masker;
import org.minqing.pipeline.privacy.PersonalType;

/**
 * Names of files and sheets as they may be kept and shown. Most stay as they are; 欧阳某13800001234投诉.docx names a person who has no
 * cue, so that a name with a number of somebody's in it gives way to the beginning of the file's hash.
 */
public final class PlaceNames {

    static final String HIDDEN = "[已隐去]";

    /** Characters of the hash that tell hidden names apart. */
    private static final int HASH = 8;

    /** Two characters at the edge of a file's name are a word more often than a person: 季末.csv. */
    private static final int FULL_NAME = 3;

    /** What may be replaced alone: what stands beside it names nobody. */
    private static final Set<PersonalType> ALONE = EnumSet.of(PersonalType.NAME, PersonalType.ADDRESS);

    private final Masker masker;
    private final Map<List<String>, String> known = new HashMap<>();

    public PlaceNames(Masker masker) {
        this.masker = masker;
    }

    /** @param fileHash of the file, or empty where it could not be read */
    public String of(String name, String fileHash) {
        return known.computeIfAbsent(List.of(name, fileHash), both -> shown(name, fileHash));
    }

    private String shown(String name, String fileHash) {
        var masked = masker.mask(name, List.of());
        if (masked.spans().stream().allMatch(span -> ALONE.contains(span.type()))) {
            boolean whole = masked.spans().stream().anyMatch(span -> span.end() - span.start() >= FULL_NAME);
            return whole ? masked.text() : name;
        }
        int dot = name.lastIndexOf('.');
        var ending = dot < 0 ? "" : masker.mask(name.substring(dot), List.of()).text();
        return HIDDEN + fileHash.substring(0, Math.min(HASH, fileHash.length())) + ending;
    }

    Rejection of(Rejection rejection) {
        return new Rejection(
                of(rejection.source()), rejection.column(), rejection.code(), rejection.detail(), rejection.cells());
    }

    SourceRow of(SourceRow source) {
        return new SourceRow(
                of(source.file(), source.fileHash()),
                source.fileHash(),
                of(source.entry(), source.fileHash()),
                of(source.sheet(), source.fileHash()),
                source.row());
    }
}
