/** Part of the planted tree. */
@NullMarked
package org.minqing.architecture.planted.pipeline.segment;

import org.jspecify.annotations.NullMarked;
