/** Placeholder. */
@NullMarked
package org.minqing.ledger;

import org.jspecify.annotations.NullMarked;
