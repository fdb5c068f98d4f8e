package org.minqing.corpus.intake.isolated;

import com.rtfparserkit.converter.text.StringTextConverter;
import com.rtfparserkit.parser.RtfStreamSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Reads an .rtf document as paragraphs. */
final class RichText {

    private RichText() {}

    static void parse(byte[] content, PieceOutput out) throws IOException {
        out.put(new Piece.Form(Piece.Layout.DOCUMENT));
        var converter = new StringTextConverter();
        converter.convert(new RtfStreamSource(new ByteArrayInputStream(content)));
        int number = 0;
        for (var line : converter.getText().split("\n", -1)) {
            out.put(new Piece.Paragraph(++number, false, line));
        }
    }
}
