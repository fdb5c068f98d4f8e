package org.minqing.corpus.intake.isolated;

import java.io.IOException;

/** Takes what a parser finds. */
interface PieceOutput {

    void put(Piece piece) throws IOException;

    /** Says that the parser is getting on, at each step of work that may find nothing; costs next to nothing. */
    void tick() throws IOException;
}
