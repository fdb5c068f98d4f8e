/**
 * The arrows and import rules of DESIGN.md as tests. Below {@code planted} lies a small tree that imitates the layout and breaks
 * each rule once, so that every rule is seen to fail.
 */
@NullMarked
package org.minqing.architecture;

import org.jspecify.annotations.NullMarked;
