/**
 * Files that hold other files: lists what is in them and unpacks one at a time, within limits. Knows nothing of what the
 * entries hold, and never makes a path from an entry's name.
 */
@NullMarked
package org.minqing.corpus.intake.archive;

import org.jspecify.annotations.NullMarked;
