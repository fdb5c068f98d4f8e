/** Part of the planted tree. */
@NullMarked
package org.minqing.architecture.planted.index;

import org.jspecify.annotations.NullMarked;
