package org.minqing.architecture.planted.index;

/** Meant to be used by the classes that break a rule. */
public final class Search {}
