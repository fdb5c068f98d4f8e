package org.minqing.architecture.planted.pipeline.matter;

import opennlp.tools.doccat.DoccatModel;

/** Breaks a rule by its field. */
record MatterImportsOpenNlp(DoccatModel used) {}
