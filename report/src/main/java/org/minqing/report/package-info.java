/** Placeholder. */
@NullMarked
package org.minqing.report;

import org.jspecify.annotations.NullMarked;
