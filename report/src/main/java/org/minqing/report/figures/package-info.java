/**
 * Figures (数据): every number of a report with its definition, its query, its base and the references behind it, registered
 * once. Knows the records that are counted and nothing of sentences or files.
 */
@NullMarked
package org.minqing.report.figures;

import org.jspecify.annotations.NullMarked;
