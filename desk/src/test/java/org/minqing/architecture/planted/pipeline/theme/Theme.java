package org.minqing.architecture.planted.pipeline.theme;

/** Meant to be used by the classes that break a rule. */
public final class Theme {}
