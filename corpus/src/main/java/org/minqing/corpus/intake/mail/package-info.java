/**
 * E-mails and web pages that were saved as one: their headers, words and attachments. The only package that imports mime4j; it
 * knows nothing of what becomes of them.
 */
@NullMarked
package org.minqing.corpus.intake.mail;

import org.jspecify.annotations.NullMarked;
