package org.minqing.architecture.planted.corpus.workspace;

import org.minqing.architecture.planted.pipeline.segment.Segment;

/** Breaks a rule by its field. */
record CorpusUsesPipeline(Segment used) {}
