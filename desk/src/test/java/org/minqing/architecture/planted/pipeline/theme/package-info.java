/** Part of the planted tree. */
@NullMarked
package org.minqing.architecture.planted.pipeline.theme;

import org.jspecify.annotations.NullMarked;
