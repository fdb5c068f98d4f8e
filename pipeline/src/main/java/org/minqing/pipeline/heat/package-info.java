/** Finds the matters that stand out in a quarter. */
@NullMarked
package org.minqing.pipeline.heat;

import org.jspecify.annotations.NullMarked;
