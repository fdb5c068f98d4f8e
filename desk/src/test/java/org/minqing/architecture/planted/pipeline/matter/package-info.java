/** Part of the planted tree. */
@NullMarked
package org.minqing.architecture.planted.pipeline.matter;

import org.jspecify.annotations.NullMarked;
