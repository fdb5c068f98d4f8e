package org.minqing.architecture.planted.ledger;

import org.apache.james.mime4j.stream.MimeTokenStream;

/** Breaks a rule by its field. */
record LedgerImportsMime4j(MimeTokenStream used) {}
