/** Part of the planted tree. */
@NullMarked
package org.minqing.architecture.planted.report;

import org.jspecify.annotations.NullMarked;
