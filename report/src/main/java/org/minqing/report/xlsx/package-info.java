/** Writes the report as a workbook; cells of figures carry names, texts are never formulas. */
@NullMarked
package org.minqing.report.xlsx;

import org.jspecify.annotations.NullMarked;
