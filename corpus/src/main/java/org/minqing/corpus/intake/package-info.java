/**
 * Readers for what comes in: tables, minutes, news pages. Turns files into raw submissions, raw news items, rejections and
 * warnings; knows every file format and must not know masking, storage, themes or the index. Nothing is fetched, run or
 * evaluated.
 */
@NullMarked
package org.minqing.corpus.intake;

import org.jspecify.annotations.NullMarked;
