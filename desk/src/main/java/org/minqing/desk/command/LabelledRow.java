package org.minqing.desk.command;

/**
 * A row of a file that is to be classified.
 *
 * @param id number of the row in its file, or its row number
 * @param label what stands in the label column, or empty
 * @param also further labels that are right as well, separated by {@code |}
 * @param kind right kinds, separated by {@code |}, or empty
 * @param grave {@code 1} or {@code true}, {@code 0} or {@code false}, or something else where nobody knows
 * @param pii spans of personal data as a JSON array, or empty
 */
record LabelledRow(
        String id, String title, String text, String label, String also, String kind, String grave, String pii) {}
