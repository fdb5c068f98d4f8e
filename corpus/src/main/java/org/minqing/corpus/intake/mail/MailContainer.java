package org.minqing.corpus.intake.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.minqing.corpus.intake.archive.Container;
import org.minqing.corpus.intake.archive.FaultException;
import org.minqing.corpus.intake.archive.ShownName;
import org.minqing.corpus.record.RejectionCode;

/** The attachments of an e-mail. Each is found by going through the mail again. */
public final class MailContainer implements Container {

    private static final int MOST = 1000;
    private static final int PIECE = 1 << 16;

    private final Path file;
    private final List<Entry> entries = new ArrayList<>();

    private MailContainer(Path file) {
        this.file = file;
    }

    /**
     * @throws FaultException if it cannot be gone through, or has more than 1,000 attachments
     */
    public static MailContainer open(Path file) throws IOException, FaultException {
        var container = new MailContainer(file);
        var names = new HashSet<String>();
        MailWalk.through(file, (part, content) -> {
            if (part.isAttachment()) {
                container.list(part, content, names);
            }
        });
        return container;
    }

    private void list(MailPart part, InputStream content, Set<String> names) throws IOException, FaultException {
        if (entries.size() == MOST) {
            throw new FaultException(RejectionCode.LIMIT_ENTRIES, "邮件的附件超过 " + MOST + " 个");
        }
        var name = ShownName.of(part.shownName(entries.size() + 1));
        var unique = name;
        for (int i = 2; !names.add(unique); i++) {
            unique = i + "-" + name;
        }
        entries.add(new Entry(unique, content.skip(Long.MAX_VALUE), Optional.empty()));
    }

    @Override
    public List<Entry> entries() {
        return Collections.unmodifiableList(entries);
    }

    @Override
    public void copy(Entry entry, OutputStream out) throws IOException, FaultException {
        int wanted = entries.indexOf(entry);
        if (wanted < 0) {
            throw new IllegalArgumentException("expected an attachment of this e-mail");
        }
        MailWalk.through(file, new MailWalk.Visitor() {

            private int seen;

            @Override
            public void part(MailPart part, InputStream content) throws IOException, FaultException {
                if (part.isAttachment() && seen++ == wanted) {
                    copy(content, out);
                }
            }
        });
    }

    /** What is wrong with the mail is told from what is wrong with the place it goes to. */
    private static void copy(InputStream content, OutputStream out) throws IOException, FaultException {
        var piece = new byte[PIECE];
        for (int length = read(content, piece); length >= 0; length = read(content, piece)) {
            out.write(piece, 0, length);
        }
    }

    private static int read(InputStream content, byte[] piece) throws FaultException {
        try {
            return content.read(piece);
        } catch (IOException | RuntimeException e) {
            throw new FaultException(RejectionCode.FILE_DAMAGED, "");
        }
    }

    @Override
    public void close() {
        // each going through closes the file itself
    }
}
