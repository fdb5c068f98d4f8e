/** Part of the planted tree. */
@NullMarked
package org.minqing.architecture.planted.corpus.knowledge;

import org.jspecify.annotations.NullMarked;
