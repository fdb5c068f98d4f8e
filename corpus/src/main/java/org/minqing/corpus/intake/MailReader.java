package org.minqing.corpus.intake;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.minqing.corpus.intake.archive.FaultException;
import org.minqing.corpus.intake.mail.MailMessage;
import org.minqing.corpus.record.RawSubmission;
import org.minqing.corpus.record.Rejection;
import org.minqing.corpus.record.RejectionCode;

/** Reads an e-mail as one submission, and web pages that were saved as one (MHTML). Attachments are files of their own. */
final class MailReader {

    private static final String CHANNEL = "邮件";
    /** Longer letters are none: 1 MiB, as of a row of a table. */
    private static final int LONGEST = 1 << 20;

    private final IntakeOptions options;

    MailReader(IntakeOptions options) {
        this.options = options;
    }

    /**
     * @throws UnreadableFileException if the mail is damaged, encrypted, or says nothing
     */
    void read(InputFile file, TextCleaning cleaning, Delivery delivery) throws IOException, UnreadableFileException {
        var mail = message(file);
        var title = cleaning.clean(mail.subject()).strip();
        var body = cleaning.clean(words(mail)).strip();
        if (body.isEmpty() && mail.attachments() > 0) {
            delivery.warn(delivery.source("", 0), "", WarningCode.MAIL_NO_TEXT, title);
            return;
        }
        var text = body.isEmpty() ? title : body;
        if (text.isEmpty()) {
            throw new UnreadableFileException(RejectionCode.DOCUMENT_NO_TEXT, "");
        }
        if (text.length() > LONGEST) {
            throw new UnreadableFileException(RejectionCode.ROW_TOO_LONG, "");
        }
        deliver(mail, title, text, delivery);
        if (cleaning.removed() > 0) {
            delivery.warn(delivery.source("", 0), "", WarningCode.CONTROL_REMOVED, cleaning.removed() + "个字符");
        }
    }

    private void deliver(MailMessage mail, String title, String text, Delivery delivery) {
        var source = delivery.source("", 1);
        var day = MailDate.day(mail.date());
        if (day.isEmpty()) {
            var code = mail.date().isEmpty() ? RejectionCode.CELL_NO_DATE : RejectionCode.CELL_BAD_DATE;
            var cells = new LinkedHashMap<String, String>();
            cells.put("日期", mail.date());
            cells.put("姓名", mail.sender());
            cells.put("邮箱", mail.address());
            cells.put("标题", title);
            cells.put("内容", text);
            delivery.reject(new Rejection(source, "日期", code, mail.date(), cells));
            return;
        }
        delivery.accept(new RawSubmission(
                "",
                Optional.ofNullable(options.channel())
                        .filter(said -> !said.isBlank())
                        .orElse(CHANNEL),
                day.get(),
                title,
                text,
                mail.sender().isEmpty() ? List.of() : List.of(mail.sender()),
                mail.address().isEmpty() ? mail.sender() : mail.address(),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                null,
                "",
                0,
                0,
                String.join("\u001F", mail.date(), mail.address(), title, text),
                source));
    }

    /** What the pages of a saved web page show, one behind another. */
    static Document page(InputFile file) throws IOException, UnreadableFileException {
        var pages = message(file).pages();
        if (pages.isEmpty()) {
            throw new UnreadableFileException(RejectionCode.FORMAT_UNSUPPORTED, "MHTML 网页存档");
        }
        var first = Jsoup.parse(pages.getFirst(), "");
        for (var further : pages.subList(1, pages.size())) {
            first.body().appendChildren(Jsoup.parse(further, "").body().childNodesCopy());
        }
        return first;
    }

    private static MailMessage message(InputFile file) throws IOException, UnreadableFileException {
        try {
            return MailMessage.read(file.path());
        } catch (FaultException e) {
            throw new UnreadableFileException(e.fault().code(), e.fault().detail(), e);
        }
    }

    /** Plain words where there are any, else what the pages show. */
    private static String words(MailMessage mail) {
        return mail.plain().isBlank()
                ? mail.pages().stream()
                        .map(page -> PageText.of(Jsoup.parse(page, "").body()))
                        .collect(Collectors.joining("\n"))
                : mail.plain().replace("\r\n", "\n").replace('\r', '\n');
    }
}
