/** Tests of the index over invented submissions; its fixtures are all in {@code Invented}. */
@NullMarked
package org.minqing.index;

import org.jspecify.annotations.NullMarked;
