package org.minqing.architecture.planted.corpus.workspace;

import org.minqing.architecture.planted.corpus.intake.Rows;

/** Breaks a rule by its field. */
record WorkspaceUsesIntake(Rows used) {}
