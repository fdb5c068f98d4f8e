package org.minqing.architecture.planted.corpus.knowledge;

/** Meant to be used by the classes that break a rule. */
public final class Taxonomy {}
