/** Finds the places that a text names and resolves them to street and community. Knows the gazetteer, not the themes. */
@NullMarked
package org.minqing.pipeline.place;

import org.jspecify.annotations.NullMarked;
