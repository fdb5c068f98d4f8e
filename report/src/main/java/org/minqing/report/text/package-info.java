/** What has to be done to texts of a source before they can be printed. Knows nothing of reports. */
@NullMarked
package org.minqing.report.text;

import org.jspecify.annotations.NullMarked;
