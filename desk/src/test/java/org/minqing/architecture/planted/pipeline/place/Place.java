package org.minqing.architecture.planted.pipeline.place;

/** Meant to be used by the classes that break a rule. */
public final class Place {}
