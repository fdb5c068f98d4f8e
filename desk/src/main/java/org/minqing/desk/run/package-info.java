/** The main job: a quarter's run as a table of contents, and the steps that it names. Must not know how commands are typed. */
@NullMarked
package org.minqing.desk.run;

import org.jspecify.annotations.NullMarked;
