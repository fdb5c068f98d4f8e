package org.minqing.corpus.intake;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * What the operator said about the input.
 *
 * @param channel channel of every submission, overruling file and row; null where it is to be found there
 * @param encoding encoding of every text file, overruling detection; null where it is to be detected
 * @param columns what the office says of its columns, overruling what is built in
 */
public record IntakeOptions(
        @Nullable String channel, @Nullable Charset encoding, ColumnSettings columns) {

    /** Everything is found in the files. */
    public static final IntakeOptions NONE = new IntakeOptions(null, null);

    /** With the built-in meanings of columns. */
    public IntakeOptions(@Nullable String channel, @Nullable Charset encoding) {
        this(channel, encoding, ColumnSettings.NONE);
    }

    public IntakeOptions with(ColumnSettings settings) {
        return new IntakeOptions(channel, encoding, settings);
    }
}
