package org.minqing.architecture.planted.corpus.knowledge;

import org.minqing.architecture.planted.corpus.intake.Rows;

/** Breaks a rule by its field. */
record KnowledgeUsesIntake(Rows used) {}
