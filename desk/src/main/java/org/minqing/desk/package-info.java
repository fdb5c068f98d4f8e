/** The one main and what every command shares: console, JSON, exit codes. */
@NullMarked
package org.minqing.desk;

import org.jspecify.annotations.NullMarked;
