/** Part of the planted tree. */
@NullMarked
package org.minqing.architecture.planted.desk;

import org.jspecify.annotations.NullMarked;
