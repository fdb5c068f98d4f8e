/** Finds personal data and replaces it by readable tags, over tokens and characters. Must not store, log or return a value that it masked. */
@NullMarked
package org.minqing.pipeline.privacy;

import org.jspecify.annotations.NullMarked;
