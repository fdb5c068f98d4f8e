/** Groups submissions about one and the same thing, and says which count. Knows tokens and places, not the ledger. */
@NullMarked
package org.minqing.pipeline.matter;

import org.jspecify.annotations.NullMarked;
