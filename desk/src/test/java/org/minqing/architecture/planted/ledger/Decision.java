package org.minqing.architecture.planted.ledger;

/** Meant to be used by the classes that break a rule. */
public final class Decision {}
