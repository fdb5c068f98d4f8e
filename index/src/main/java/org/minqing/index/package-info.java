/** Placeholder. */
@NullMarked
package org.minqing.index;

import org.jspecify.annotations.NullMarked;
