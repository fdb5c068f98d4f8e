package org.minqing.corpus.intake.mail;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.minqing.corpus.intake.archive.FaultException;
import org.minqing.corpus.record.RejectionCode;

/** Goes once through an e-mail, part by part, as a stream. An e-mail within it is a part, and not gone into. */
final class MailWalk {

    /** Takes what is in an e-mail, in its order. */
    interface Visitor {

        /** Headers of the mail itself, by name in lower case; of several with one name the first. */
        default void head(Map<String, MailField> fields) {}

        /** @param content decoded; read as much of it as is wanted */
        void part(MailPart part, InputStream content) throws IOException, FaultException;
    }

    /** Parts within parts: no writer needs more. */
    private static final int DEEPEST = 20;

    private static final Set<String> ENCRYPTED = Set.of("application/pkcs7-mime", "multipart/encrypted");

    private static final MimeConfig CONFIG = new MimeConfig.Builder()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(1 << 20)
            .setMaxHeaderCount(10_000)
            .build();

    private final MimeTokenStream stream = new MimeTokenStream(CONFIG);
    private final Visitor visitor;
    private Map<String, MailField> fields = new HashMap<>();
    private boolean inside;
    private int depth;

    private MailWalk(Visitor visitor) {
        this.visitor = visitor;
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
    }

    /**
     * @throws FaultException if it is no e-mail, encrypted, or nested without end; or as the visitor throws it
     */
    static void through(Path file, Visitor visitor) throws IOException, FaultException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            new MailWalk(visitor).go(in);
        }
    }

    private void go(InputStream in) throws IOException, FaultException {
        try {
            stream.parse(in);
            for (var state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
                step(state);
            }
        } catch (MimeException | MimeIOException | RuntimeException e) {
            throw new FaultException(RejectionCode.FILE_DAMAGED, "");
        }
    }

    private void step(EntityState state) throws IOException, FaultException {
        switch (state) {
            case T_START_HEADER -> fields = new HashMap<>();
            case T_FIELD -> {
                var field = stream.getField();
                fields.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), MailField.of(field));
            }
            case T_END_HEADER -> endHeader();
            case T_START_MULTIPART -> {
                if (++depth > DEEPEST) {
                    throw new FaultException(RejectionCode.FILE_HOSTILE, "邮件的各部分套了太多层");
                }
            }
            case T_END_MULTIPART -> depth--;
            case T_BODY -> visitor.part(MailPart.of(type(), fields), stream.getDecodedInputStream());
            default -> {}
        }
    }

    private void endHeader() throws FaultException {
        if (!inside) {
            inside = true;
            visitor.head(fields);
        }
        if (ENCRYPTED.contains(
                fields.getOrDefault("content-type", MailField.NONE).value())) {
            throw new FaultException(RejectionCode.FILE_ENCRYPTED, "");
        }
    }

    private String type() {
        var type = stream.getBodyDescriptor().getMimeType();
        return type == null ? "" : type.toLowerCase(Locale.ROOT);
    }
}
