/**
 * Targets that Jazzer calls with bytes of its own making (profile {@code fuzz}), and the test that replays its findings on every
 * build. A target needs nothing of Jazzer's and knows no expected result, only what must hold for any input.
 */
@NullMarked
package org.minqing.desk.fuzz;

import org.jspecify.annotations.NullMarked;
