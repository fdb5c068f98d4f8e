package org.minqing.corpus.samples;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The jottings of a delegates' station as plain text, in the manner of the person who keeps them: {@code days} heads each day
 * with the weather and numbers the entries, {@code blocks} parts them by blank lines, {@code inline} begins each with its date.
 */
final class StationNotes {

    private static final List<String> WEATHER = List.of("晴", "多云", "阴", "小雨", "晴", "阴转小雨");
    private static final List<String> WEEKDAYS = List.of("一", "二", "三", "四", "五", "六", "日");

    private StationNotes() {}

    static byte[] build(TruthRow file, List<TruthRow> entries) throws IOException {
        var text = new StringBuilder(file.text("title")).append("\n\n");
        Map<LocalDate, List<TruthRow>> days =
                entries.stream().collect(Collectors.groupingBy(TruthRow::day, TreeMap::new, Collectors.toList()));
        for (var day : days.values()) {
            switch (file.text("style")) {
                case "days" -> addDay(text, file, day);
                case "blocks" -> addBlocks(text, day);
                case "inline" ->
                    day.forEach(entry -> text.append(entry.monthAndDay())
                            .append("，")
                            .append(entry.text("text"))
                            .append('\n'));
                default -> throw new IllegalArgumentException("expected days, blocks or inline, was " + file.json());
            }
        }
        text.append(file.text("close"));
        var ending = file.text("charset").equals("UTF-8") ? "\n" : "\r\n";
        return OfficeBytes.of(text.toString().replace("\n", ending), Charset.forName(file.text("charset")));
    }

    private static void addDay(StringBuilder text, TruthRow file, List<TruthRow> day) {
        var first = day.getFirst();
        var duty = file.list("duty");
        text.append(first.monthAndDay())
                .append(" 周")
                .append(WEEKDAYS.get(first.day().getDayOfWeek().getValue() - 1))
                .append(' ')
                .append(WEATHER.get(first.day().getDayOfYear() % WEATHER.size()))
                .append(" 值班代表：")
                .append(duty.get(first.day().getDayOfYear() % duty.size()))
                .append('\n');
        for (int i = 0; i < day.size(); i++) {
            text.append(i + 1).append('、').append(day.get(i).text("text")).append('\n');
        }
        text.append('\n');
    }

    private static void addBlocks(StringBuilder text, List<TruthRow> day) {
        text.append('【').append(day.getFirst().chineseDay()).append("】\n");
        day.forEach(entry -> text.append(entry.text("text")).append("\n\n"));
    }
}
