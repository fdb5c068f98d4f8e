package org.minqing.desk.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.minqing.corpus.intake.InputFiles;
import org.minqing.corpus.intake.Intake;
import org.minqing.corpus.intake.IntakeOptions;

/** A file of arbitrary bytes that is read as an operator's would be. Whatever stands in it, no exception and true counts. */
final class FuzzedFile {

    private static final Intake INTAKE = new Intake(IntakeOptions.NONE);

    private FuzzedFile() {}

    /**
     * @param name with an ending, so that content and name may disagree
     * @throws AssertionError if the counts do not reconcile, or a record cannot say where it stands
     */
    static void read(String name, byte[] content) {
        try {
            var folder = Files.createTempDirectory("fuzz");
            var file = Files.write(folder.resolve(name), content);
            try {
                read(file);
            } finally {
                Files.deleteIfExists(file);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(Path path) {
        var input = InputFiles.expand(List.of(path));
        for (var file : input.files()) {
            var sink = new ReconcilingSink();
            sink.reconcile(INTAKE.read(file, sink));
        }
    }
}
