package org.minqing.architecture.planted.ledger;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** Breaks a rule by its field. */
record LedgerImportsCompress(ZipArchiveEntry used) {}
