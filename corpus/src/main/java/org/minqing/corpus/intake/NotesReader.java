package org.minqing.corpus.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.minqing.corpus.record.RejectionCode;

/** Reads the jottings of a delegates' station: plain text, day by day, what people came with. */
final class NotesReader {

    /** Larger texts are no jottings and are not looked into: 16 MiB. */
    private static final long LARGEST = 16L << 20;

    private final IntakeOptions options;

    NotesReader(IntakeOptions options) {
        this.options = options;
    }

    /** Lines of a text that says its days as jottings do; without days if it does not. */
    NotesLines look(Path file, TextEncoding encoding, TextCleaning cleaning) throws IOException {
        if (Files.size(file) > LARGEST) {
            return NotesLines.NONE;
        }
        try (var in = encoding.open(file)) {
            return NotesLines.read(new BoundedLines(in), cleaning);
        }
    }

    /**
     * @param cleaning the one that the lines were cleaned with
     * @throws UnreadableFileException if nobody came with anything
     */
    void read(NotesLines notes, TextCleaning cleaning, Delivery delivery) throws UnreadableFileException {
        deliver(notes, delivery);
        if (cleaning.removed() > 0) {
            delivery.warn(delivery.source("", 0), "", WarningCode.CONTROL_REMOVED, cleaning.removed() + "个字符");
        }
    }

    /** @throws UnreadableFileException if nobody came with anything */
    void deliver(NotesLines notes, Delivery delivery) throws UnreadableFileException {
        var file = delivery.file().name();
        var dates = DateReading.ofFile(file + " " + notes.title());
        var first = dates.find(notes.title()).or(() -> dates.find(file));
        var entries = NotesEntries.of(notes, dates, first);
        if (entries.isEmpty()) {
            throw new UnreadableFileException(RejectionCode.DOCUMENT_NO_TEXT, "");
        }
        var spoken = new SpokenItems(Channels.guess(options.channel(), file, notes.title()), "", "", delivery);
        for (var entry : entries) {
            entry.day()
                    .ifPresentOrElse(
                            day -> spoken.accept(entry.item(), day),
                            () -> spoken.reject(entry.item(), entry.written()));
        }
    }
}
