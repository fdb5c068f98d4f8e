package org.minqing.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFilesTest {

    @TempDir
    Path folder;

    @Test
    void everyFigureInAllFourFilesHoldsWhenItIsRecounted() {
        var keep = System.getProperty("report.keep");
        var files = SampleQuarters.write(keep == null ? folder : Path.of(keep));
        var recount = SampleQuarters.request().recounted(SampleQuarters.all());

        assertEquals(4, files.size());
        for (var file : files) {
            assertEquals(List.of(), new Verifier(new Reports()).verify(file, recount), file.toString());
        }
    }
}
