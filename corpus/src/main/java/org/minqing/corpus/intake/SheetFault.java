package org.minqing.corpus.intake;

import java.util.Optional;
import org.xml.sax.SAXException;

/** Carries an unreadable file's code through an XML parser's callback. */
final class SheetFault extends SAXException {

    private static final long serialVersionUID = 1L;

    private final transient UnreadableFileException fault;

    SheetFault(UnreadableFileException fault) {
        super(fault);
        this.fault = fault;
    }

    static Optional<UnreadableFileException> in(SAXException e) {
        return e instanceof SheetFault sheetFault ? Optional.of(sheetFault.fault) : Optional.empty();
    }
}
