/**
 * What goes out: {@link org.minqing.report.Reports} makes a quarter's report and writes it in every format,
 * {@link org.minqing.report.Verifier} reads a written one back and recounts it. Counts through {@code figures.Counter}, so it
 * knows neither Lucene nor the workspace.
 */
@NullMarked
package org.minqing.report;

import org.jspecify.annotations.NullMarked;
