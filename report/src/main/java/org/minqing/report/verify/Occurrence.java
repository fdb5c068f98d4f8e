package org.minqing.report.verify;

/**
 * A figure, or a property of one, where it stands in a file.
 *
 * @param tag id of the figure; after {@code #} the property where it is not the value
 * @param text what a reader sees there; in a workbook that of the whole cell
 */
public record Occurrence(String tag, String text) {}
