/**
 * Every record that travels between the modules, immutable and named with the words of the domain. Knows no file format, no
 * library and no other package.
 */
@NullMarked
package org.minqing.corpus.record;

import org.jspecify.annotations.NullMarked;
