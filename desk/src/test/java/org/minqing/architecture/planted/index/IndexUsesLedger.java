package org.minqing.architecture.planted.index;

import org.minqing.architecture.planted.ledger.Decision;

/** Breaks a rule by its field. */
record IndexUsesLedger(Decision used) {}
