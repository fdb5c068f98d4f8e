/** Placeholder. */
@NullMarked
package org.minqing.desk;

import org.jspecify.annotations.NullMarked;
