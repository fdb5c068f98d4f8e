package org.minqing.desk.run;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.minqing.corpus.record.Rejection;
import org.minqing.corpus.workspace.RejectionStore;
import org.minqing.desk.Office;
import org.minqing.pipeline.privacy.Masker;

/** Keeps the rejections of files and entries that could not even be opened. */
record ListedRejections(Office office, RunOrder order, Masker masker) {

    /** What an import of the same name and content rejected before is replaced. */
    private record Place(String file, String fileHash, String entry) {}

    /** @return how many there were: each counts as one read and one rejected */
    int keep(List<Rejection> rejections) throws IOException {
        var quarter = order.quarter() == null
                ? RejectionStore.UNDATED
                : order.quarter().toString();
        var places = new PlaceNames(masker);
        var byPlace = rejections.stream()
                .map(rejection -> KeptRejections.of(places.of(rejection), masker))
                .collect(Collectors.groupingBy(
                        kept -> new Place(kept.file(), kept.fileHash(), kept.entry()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        for (var entry : byPlace.entrySet()) {
            var place = entry.getKey();
            var commit = office.workspace().commit();
            office.rejections()
                    .put(
                            commit,
                            place.file(),
                            place.fileHash(),
                            place.entry(),
                            Set.of(),
                            Map.of(quarter, entry.getValue()));
            commit.finish();
        }
        return rejections.size();
    }
}
