/** Writes the report as one page of HTML, without scripts and without anything from elsewhere. */
@NullMarked
package org.minqing.report.html;

import org.jspecify.annotations.NullMarked;
