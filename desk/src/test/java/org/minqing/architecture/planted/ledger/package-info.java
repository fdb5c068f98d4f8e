/** Part of the planted tree. */
@NullMarked
package org.minqing.architecture.planted.ledger;

import org.jspecify.annotations.NullMarked;
