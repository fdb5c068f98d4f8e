/**
 * The report as one immutable value: sections, paragraphs, tables, quotations and the figures in them. All writers read it and
 * nothing else, so that all formats say the same.
 */
@NullMarked
package org.minqing.report.model;

import org.jspecify.annotations.NullMarked;
