package org.minqing.architecture.planted.ledger;

import org.minqing.architecture.planted.pipeline.place.Place;

/** Breaks a rule by its field. */
record LedgerUsesPipeline(Place used) {}
