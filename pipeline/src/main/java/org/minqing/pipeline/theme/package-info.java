/** Gives a submission its themes, kind and gravity: keywords of the taxonomy and an OpenNLP categorizer. The only package that imports OpenNLP. */
@NullMarked
package org.minqing.pipeline.theme;

import org.jspecify.annotations.NullMarked;
