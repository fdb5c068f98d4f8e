/**
 * What people decided (台账): corrections of themes, the matters that were issued and named, and an append-only audit log, in one
 * embedded SQLite file that cannot be recomputed. Hands a run one immutable {@link org.minqing.corpus.record.Decisions}. Knows
 * ids of submissions and themes only: no text, no index, no report.
 */
@NullMarked
package org.minqing.ledger;

import org.jspecify.annotations.NullMarked;
