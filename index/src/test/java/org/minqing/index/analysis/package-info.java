/** Tests of the terms of the index. */
@NullMarked
package org.minqing.index.analysis;

import org.jspecify.annotations.NullMarked;
