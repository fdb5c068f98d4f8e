/** Reads the figures back out of a written report: the tag and the visible text of each, in every format. */
@NullMarked
package org.minqing.report.verify;

import org.jspecify.annotations.NullMarked;
