package org.minqing.architecture.planted.corpus.intake;

/** Meant to be used by the classes that break a rule. */
public final class Rows {}
