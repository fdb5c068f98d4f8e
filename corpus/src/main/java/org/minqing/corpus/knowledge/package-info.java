/**
 * What the product knows before the first file comes in: taxonomy, gazetteer, lexicon and written training examples, each an
 * editable file with a version. Reads CSV; must not know how texts are segmented or classified.
 */
@NullMarked
package org.minqing.corpus.knowledge;

import org.jspecify.annotations.NullMarked;
