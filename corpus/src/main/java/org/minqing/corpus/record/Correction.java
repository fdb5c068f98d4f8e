package org.minqing.corpus.record;

import java.time.Instant;

/**
 * A theme that a person decided for a submission.
 *
 * @param submission id of the submission
 * @param theme id of the theme or sub-theme that is right
 * @param before id of the theme that stood there
 * @param by who decided
 * @param at when
 */
public record Correction(String submission, String theme, String before, String by, Instant at) {}
