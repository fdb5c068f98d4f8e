/** The commands of the command line, one class each. Must hold no rule of the domain. */
@NullMarked
package org.minqing.desk.command;

import org.jspecify.annotations.NullMarked;
