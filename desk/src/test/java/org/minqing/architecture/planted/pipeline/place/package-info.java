/** Part of the planted tree. */
@NullMarked
package org.minqing.architecture.planted.pipeline.place;

import org.jspecify.annotations.NullMarked;
