/**
 * Builds the invented sample files under {@code corpus/samples} from their truth files. It knows file formats only:
 * nothing of intake, themes or matters, so that a fault there cannot hide in the samples.
 */
@NullMarked
package org.minqing.corpus.samples;

import org.jspecify.annotations.NullMarked;
