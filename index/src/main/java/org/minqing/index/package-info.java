/**
 * Where submissions and news are found and counted: the public face of the Lucene index. Speaks in records and JDK types only;
 * must not know how texts are cut (documents come with their tokens, queries go through a {@link
 * org.minqing.index.TextSegmenter}) nor how a figure is printed.
 */
@NullMarked
package org.minqing.index;

import org.jspecify.annotations.NullMarked;
