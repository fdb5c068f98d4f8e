package org.minqing.corpus.intake;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a row's fields through the map of its sheet; of several columns for a field the best one that is filled counts. */
record RowCells(HeadingMap map) {

    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");

    private static final Set<String> NOBODY =
            Set.of("无", "匿名", "未知", "不详", "保密", "/", "匿名用户", "不愿透露", "未留", "未提供", "无名氏", "热心人", "热心市民", "热心群众");

    /** What stands on our own sheets in place of a person. */
    private static final Pattern MASKED = Pattern.compile("[\\[［][\\p{IsHan}A-Z]{2,4}\\d*[]］]");

    /** What questionnaires write where a question was not answered. */
    private static final Set<String> SKIPPED = Set.of("(空)", "(跳过)", "（空）", "（跳过）");

    /** Value without the white space around it, or empty. */
    String value(TableRow row, Field field) {
        for (int column : map.columns(field)) {
            var value = row.cell(column).value();
            if (!value.isEmpty() && !SKIPPED.contains(value)) {
                return value;
            }
        }
        return "";
    }

    String valueOr(TableRow row, Field field, String otherwise) {
        var value = value(row, field);
        return value.isEmpty() ? otherwise : value;
    }

    /** Personal names of all columns that hold some, without the words for nobody. */
    List<String> names(TableRow row) {
        return map.columns(Field.NAMES).stream()
                .map(column -> row.cell(column).value())
                .filter(name -> !name.isEmpty() && !isNobody(name))
                .distinct()
                .toList();
    }

    /** Phone, else account, else full name, or empty. */
    String person(TableRow row) {
        var phone = PersonNames.phone(value(row, Field.PHONE));
        var account = value(row, Field.ACCOUNT);
        if (!phone.isEmpty()) {
            return phone;
        }
        if (!account.isEmpty() && !isNobody(account)) {
            return account;
        }
        return names(row).stream().filter(PersonNames::isFull).findFirst().orElse("");
    }

    private static boolean isNobody(String name) {
        return NOBODY.contains(name) || MASKED.matcher(name).matches();
    }

    /** A whole number, 0 where there is none. */
    int count(TableRow row, Field field) {
        var value = value(row, field);
        return COUNT.matcher(value).matches() ? Integer.parseInt(value) : 0;
    }
}
