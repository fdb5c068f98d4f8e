/**
 * The folder on disk: lock, key, settings, submission store, derived results, rejections, manifests, and the moves that make a
 * file whole or not at all. Must not know how texts are read, classified or searched.
 */
@NullMarked
package org.minqing.corpus.workspace;

import org.jspecify.annotations.NullMarked;
