/**
 * Writes the report: takes what a quarter holds, registers the figures and puts them into sentences and tables. One class a part
 * of the outline. Knows no file format of the report.
 */
@NullMarked
package org.minqing.report.compose;

import org.jspecify.annotations.NullMarked;
