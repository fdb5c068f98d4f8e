package org.minqing.ledger;

/**
 * A row of an imported file that was not taken over, and what to do about it.
 *
 * @param file file name without folders
 * @param row row as Excel shows it; 0 where the whole file is meant
 * @param column heading of the column at fault, or empty
 * @param remedy what was wrong and what to do, one Chinese clause without a full stop
 */
public record RejectedRow(String file, int row, String column, String remedy) {

    /** Says where and what to do: "改判.csv 第3行“主题编号”：主题体系里没有 T9，请核对后重新导入". */
    public String message() {
        return file + (row > 0 ? " 第" + row + "行" : "") + (column.isEmpty() ? "" : "“" + column + "”") + "：" + remedy;
    }
}
