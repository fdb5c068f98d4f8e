package org.minqing.architecture.planted.pipeline.segment;

/** Meant to be used by the classes that break a rule. */
public final class Segment {}
