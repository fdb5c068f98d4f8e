package org.minqing.corpus.intake.isolated;

import java.nio.file.Path;
import java.time.Duration;

/** A program whose child never finishes its document. */
final class BusyParent {

    private BusyParent() {}

    public static void main(String[] arguments) throws Exception {
        var forever = new ChildLimits(64, 1 << 20, Duration.ofHours(1), Duration.ofHours(1));
        try (var reader = new IsolatedReader(Misbehaving.class, forever)) {
            reader.read(Path.of(arguments[0]), Task.OLE);
        }
    }
}
