package org.minqing.corpus.intake.archive;

import org.minqing.corpus.record.RejectionCode;

/**
 * Why an archive or one of its entries cannot be read.
 *
 * @param detail short Chinese words, or empty
 */
public record Fault(RejectionCode code, String detail) {}
