package org.minqing.architecture.planted.corpus.record;

import org.minqing.architecture.planted.corpus.knowledge.Taxonomy;

/** Breaks a rule by its field. */
record RecordUsesKnowledge(Taxonomy used) {}
