package org.minqing.architecture.planted.pipeline.matter;

import de.bwaldvogel.liblinear.Model;

/** Breaks a rule by its field. */
record MatterImportsLiblinear(Model used) {}
