/** Files that are the same byte for byte whenever they are made of the same content, and that appear whole or not at all. */
@NullMarked
package org.minqing.report.files;

import org.jspecify.annotations.NullMarked;
