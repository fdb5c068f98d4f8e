package org.minqing.architecture.planted.pipeline.segment;

import org.minqing.architecture.planted.index.Search;

/** Breaks a rule by its field. */
record PipelineUsesIndex(Search used) {}
