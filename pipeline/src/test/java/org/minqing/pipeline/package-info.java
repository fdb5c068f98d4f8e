/** What the tests of several stages share. */
@NullMarked
package org.minqing.pipeline;

import org.jspecify.annotations.NullMarked;
