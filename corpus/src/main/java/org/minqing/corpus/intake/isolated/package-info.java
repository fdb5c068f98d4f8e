/**
 * Parsers of untrusted binary documents (.xls, .doc, .pdf, .rtf), run in a child JVM with a heap and a time limit of its own, so
 * that a crash, an endless loop or memory hunger takes one file and not the run. The child is handed a file's bytes and hands
 * back {@link org.minqing.corpus.intake.isolated.Piece}s; it opens no file and no connection. Knows nothing of submissions.
 */
@NullMarked
package org.minqing.corpus.intake.isolated;

import org.jspecify.annotations.NullMarked;
