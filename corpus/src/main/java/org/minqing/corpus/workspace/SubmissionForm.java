package org.minqing.corpus.workspace;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.minqing.corpus.record.SegmentedSubmission;
import org.minqing.corpus.record.SegmentedText;
import org.minqing.corpus.record.SourceRow;
import org.minqing.corpus.record.Submission;

/** How a submission and its cuts are spooled. */
final class SubmissionForm implements Spool.Form<SegmentedSubmission> {

    /** In place of a day that is not known. */
    private static final long NEVER = Long.MIN_VALUE;

    @Override
    public byte[] bytes(SegmentedSubmission segmented) {
        var one = segmented.submission();
        var packer = new Packer();
        packer.text(one.id()).text(one.number()).text(one.channel());
        day(packer, one.receivedOn());
        packer.text(one.person()).text(one.kind()).text(one.street()).text(one.community());
        packer.text(one.place()).text(one.unit()).text(one.status()).text(one.reply());
        day(packer, one.repliedOn());
        packer.text(one.rating()).number(one.likes()).number(one.dislikes()).text(one.rawHash());
        var source = one.source();
        packer.text(source.file()).text(source.fileHash()).text(source.sheet()).number(source.row());
        cuts(packer.text(one.title()), segmented.title());
        cuts(packer.text(one.text()), segmented.text());
        return packer.bytes();
    }

    @Override
    public SegmentedSubmission record(byte[] bytes) {
        var in = new Unpacker(bytes);
        var id = in.text();
        var number = in.text();
        var channel = in.text();
        var receivedOn = LocalDate.ofEpochDay(in.bits());
        var person = in.text();
        var kind = in.text();
        var street = in.text();
        var community = in.text();
        var place = in.text();
        var unit = in.text();
        var status = in.text();
        var reply = in.text();
        long replied = in.bits();
        var rating = in.text();
        int likes = in.number();
        int dislikes = in.number();
        var rawHash = in.text();
        var source = new SourceRow(in.text(), in.text(), in.text(), in.number());
        var title = cuts(in.text(), in);
        var text = cuts(in.text(), in);
        var submission = new Submission(
                id,
                number,
                channel,
                receivedOn,
                title.text(),
                text.text(),
                person,
                kind,
                street,
                community,
                place,
                unit,
                status,
                reply,
                replied == NEVER ? null : LocalDate.ofEpochDay(replied),
                rating,
                likes,
                dislikes,
                rawHash,
                source);
        return new SegmentedSubmission(submission, title, text);
    }

    private static void day(Packer packer, @Nullable LocalDate day) {
        packer.bits(day == null ? NEVER : day.toEpochDay());
    }

    private static void cuts(Packer packer, SegmentedText text) {
        packer.number(text.size());
        for (int token = 0; token < text.size(); token++) {
            packer.number(text.end(token) - text.start(token));
        }
    }

    private static SegmentedText cuts(String text, Unpacker in) {
        var ends = new int[in.number()];
        int end = 0;
        for (int token = 0; token < ends.length; token++) {
            end += in.number();
            ends[token] = end;
        }
        return new SegmentedText(text, ends);
    }
}
