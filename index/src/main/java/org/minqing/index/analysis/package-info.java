/**
 * From characters and tokens to the terms of the index, the same for documents and queries: folding, units (characters and runs
 * of letters and digits) and words with their parts. Knows Lucene's token streams; must not know documents, fields or queries.
 */
@NullMarked
package org.minqing.index.analysis;

import org.jspecify.annotations.NullMarked;
