/** Part of the planted tree. */
@NullMarked
package org.minqing.architecture.planted.corpus.intake;

import org.jspecify.annotations.NullMarked;
