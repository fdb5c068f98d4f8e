package org.minqing.architecture.planted.pipeline.place;

import com.hankcs.hanlp.seg.common.Term;

/** Breaks a rule by its field. */
record PlaceImportsHanlp(Term used) {}
