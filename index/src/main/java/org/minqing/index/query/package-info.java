/**
 * The query language as people type it: reading, the tree that comes out of it, and what is said about mistakes. Must not know
 * Lucene, the index or how a text is cut into words.
 */
@NullMarked
package org.minqing.index.query;

import org.jspecify.annotations.NullMarked;
