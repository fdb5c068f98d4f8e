/** Part of the planted tree. */
@NullMarked
package org.minqing.architecture.planted.corpus.workspace;

import org.jspecify.annotations.NullMarked;
