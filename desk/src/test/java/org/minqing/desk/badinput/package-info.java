/**
 * Makes the files of the bad-input catalogue: one class for each family of files, every text invented. Knows nothing of the
 * readers and commands that are given them.
 */
@NullMarked
package org.minqing.desk.badinput;

import org.jspecify.annotations.NullMarked;
