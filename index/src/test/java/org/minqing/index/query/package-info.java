/** Tests of the query language. */
@NullMarked
package org.minqing.index.query;

import org.jspecify.annotations.NullMarked;
