/**
 * The only code that speaks to Lucene: documents, commits, readers, counting, searching, highlighting and the digest. Not for
 * other modules; must not be seen through {@code org.minqing.index}.
 */
@NullMarked
package org.minqing.index.internal;

import org.jspecify.annotations.NullMarked;
