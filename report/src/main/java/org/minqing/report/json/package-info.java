/** Writes the report as JSON: the model itself, with the field names of {@code report.schema.json}. */
@NullMarked
package org.minqing.report.json;

import org.jspecify.annotations.NullMarked;
