package org.minqing.corpus.intake.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.minqing.corpus.intake.archive.FaultException;
import org.minqing.corpus.record.RejectionCode;

/**
 * What somebody wrote in an e-mail, or the pages of a web page that was saved as one.
 *
 * @param subject decoded, or empty
 * @param sender name as the mail gives it, or empty
 * @param address of the sender in lower case, or empty
 * @param date as written, or empty
 * @param plain plain words, joined, or empty
 * @param pages source of each page in it
 * @param attachments how many files came with it
 */
public record MailMessage(
        String subject, String sender, String address, String date, String plain, List<String> pages, int attachments) {

    /** Most bytes of words and pages together: 16 MiB. */
    private static final int MOST_WORDS = 16 << 20;

    private static final Pattern ADDRESS = Pattern.compile("<?([^\\s<>\"]{1,64}@[^\\s<>\"]{1,255}?)>?\\s*$");

    public MailMessage {
        pages = List.copyOf(pages);
    }

    /**
     * @throws FaultException if it is damaged, encrypted, or too long to be a letter
     */
    public static MailMessage read(Path file) throws IOException, FaultException {
        var reading = new Reading();
        MailWalk.through(file, reading);
        return reading.message();
    }

    private static final class Reading implements MailWalk.Visitor {

        private final List<String> plain = new ArrayList<>();
        private final List<String> pages = new ArrayList<>();
        private Map<String, MailField> fields = Map.of();
        private int left = MOST_WORDS;
        private int attachments;

        @Override
        public void head(Map<String, MailField> head) {
            fields = Map.copyOf(head);
        }

        @Override
        public void part(MailPart part, InputStream content) throws IOException, FaultException {
            if (part.isAttachment()) {
                attachments++;
            } else if (part.isPlain()) {
                plain.add(words(part, content));
            } else if (part.isPage()) {
                pages.add(words(part, content));
            }
        }

        private String words(MailPart part, InputStream content) throws IOException, FaultException {
            var bytes = content.readNBytes(left + 1);
            left -= bytes.length;
            if (left < 0) {
                throw new FaultException(RejectionCode.ROW_TOO_LONG, "");
            }
            return decoded(bytes, part.charset());
        }

        private MailMessage message() {
            var from = text("from");
            var address = ADDRESS.matcher(from);
            boolean found = address.find();
            var sender = found ? from.substring(0, address.start()) : from;
            return new MailMessage(
                    text("subject"),
                    sender.replace("\"", "").strip(),
                    found ? address.group(1).toLowerCase(Locale.ROOT) : "",
                    text("date"),
                    String.join("\n", plain),
                    pages,
                    attachments);
        }

        private String text(String name) {
            return fields.getOrDefault(name, MailField.NONE).text();
        }
    }

    /** UTF-8 where every byte fits, else what the part says, else GB18030; where it says GB2312, GB18030 is meant. */
    private static String decoded(byte[] bytes, String charset) {
        try {
            var said = charset.isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(charset);
            boolean chinese = said.name().startsWith("GB") || said.equals(StandardCharsets.US_ASCII);
            return (chinese ? StandardCharsets.UTF_8 : said)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException | IllegalArgumentException e) {
            return new String(bytes, Charset.forName("GB18030"));
        }
    }
}
