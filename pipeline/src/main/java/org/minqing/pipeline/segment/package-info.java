/** Cuts texts into words with HanLP, once. The only package that imports HanLP; must not know what the words are for. */
@NullMarked
package org.minqing.pipeline.segment;

import org.jspecify.annotations.NullMarked;
