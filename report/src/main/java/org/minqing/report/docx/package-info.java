/** Writes the report as a Word document by the numbers of GB/T 9704-2012; every figure stands in a content control with its id. */
@NullMarked
package org.minqing.report.docx;

import org.jspecify.annotations.NullMarked;
