/** Part of the planted tree. */
@NullMarked
package org.minqing.architecture.planted.corpus.record;

import org.jspecify.annotations.NullMarked;
