package org.minqing.desk.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.minqing.desk.Json;
import org.minqing.desk.Office;

/** Leaves a manifest of each run in {@code runs/}: inputs with hashes, counts, durations, versions. */
final class Manifests {

    private static final DateTimeFormatter ID =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));

    private final Office office;

    Manifests(Office office) {
        this.office = office;
    }

    void write(RunOrder order, RunSummary summary, List<Tally.ReadFile> files, List<Stages.Cost> costs, long characters)
            throws IOException {
        var now = Instant.now();
        var id = ID.format(now);
        var manifest = new Json()
                .put("id", id)
                .put("ended", now.toString())
                .put(
                        "quarter",
                        order.quarter() == null ? "auto" : order.quarter().toString())
                .put("summary", summary.json())
                .put("files", files)
                .put("stages", costs)
                .put("charactersSegmented", characters)
                .put(
                        "versions",
                        new Json()
                                .put("taxonomy", office.taxonomy().version())
                                .put("gazetteer", office.gazetteer().version())
                                .put("lexicon", office.lexicon().version())
                                .put("columns", office.columns().version())
                                .put("cuts", office.cutsVersion())
                                .put("knowledge", office.knowledgeVersion()));
        Files.createDirectories(office.workspace().runs());
        Files.writeString(office.workspace().runs().resolve(id + ".json"), manifest + "\n", StandardCharsets.UTF_8);
    }
}
