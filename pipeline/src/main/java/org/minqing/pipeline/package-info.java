/** Placeholder. */
@NullMarked
package org.minqing.pipeline;

import org.jspecify.annotations.NullMarked;
