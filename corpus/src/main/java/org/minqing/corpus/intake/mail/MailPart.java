package org.minqing.corpus.intake.mail;

import java.util.Locale;
import java.util.Map;

/**
 * One part of an e-mail that is not made of others.
 *
 * @param type such as {@code text/plain}, lower case
 * @param charset as the part says it, or empty
 * @param name file name, or empty
 * @param isAttachment whether it is a file that came with the mail, and none of its words or of the pictures of its page
 */
record MailPart(String type, String charset, String name, boolean isAttachment) {

    private static final String PLAIN = "text/plain";
    private static final String HTML = "text/html";

    /** @param fields of the part, by name in lower case */
    static MailPart of(String type, Map<String, MailField> fields) {
        var content = fields.getOrDefault("content-type", MailField.NONE);
        var disposition = fields.getOrDefault("content-disposition", MailField.NONE);
        var filename = disposition.parameter("filename");
        var name = filename.isEmpty() ? content.parameter("name") : filename;
        boolean words = type.equals(PLAIN) || type.equals(HTML);
        boolean inPage = type.startsWith("image/")
                && (fields.containsKey("content-id") || fields.containsKey("content-location"));
        boolean attached = disposition.value().equals("attachment");
        return new MailPart(type, content.parameter("charset"), name, attached || (words ? !name.isEmpty() : !inPage));
    }

    boolean isPlain() {
        return type.equals(PLAIN) && !isAttachment;
    }

    boolean isPage() {
        return type.equals(HTML) && !isAttachment;
    }

    /** The file name's last part, or one that says what it is. */
    String shownName(int number) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .strip();
        if (!last.isEmpty()) {
            return last;
        }
        var ending = type.equals("message/rfc822") ? ".eml" : "";
        return String.format(Locale.ROOT, "附件%d%s", number, ending);
    }
}
