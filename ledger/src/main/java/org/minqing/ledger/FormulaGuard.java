package org.minqing.ledger;

/** Keeps a cell of a CSV file from being taken for a formula by a spreadsheet: an apostrophe before it, which reading takes away. */
final class FormulaGuard {

    private static final String STARTS_OF_FORMULAS = "=+-@\t\r";

    private FormulaGuard() {}

    static String with(String cell) {
        return startsFormula(cell) ? "'" + cell : cell;
    }

    static String without(String cell) {
        return cell.startsWith("'") && startsFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean startsFormula(String cell) {
        return !cell.isEmpty() && STARTS_OF_FORMULAS.indexOf(cell.charAt(0)) >= 0;
    }
}
