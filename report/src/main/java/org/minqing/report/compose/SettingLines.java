package org.minqing.report.compose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.minqing.corpus.knowledge.KnowledgeException;

/**
 * Lines of {@code key=value} with the number of each line, for messages. Lines that are blank or begin with {@code #} say nothing.
 *
 * @param file name for messages
 * @param values by key, stripped
 * @param lines line of each key, from 1
 */
record SettingLines(String file, Map<String, String> values, Map<String, Integer> lines) {

    /**
     * @throws KnowledgeException if a key is unknown, stands twice, or is missing
     */
    static SettingLines parse(String file, String text, String... keys) {
        var settings = new SettingLines(file, new HashMap<>(), new HashMap<>());
        var known = List.of(keys);
        int number = 0;
        for (var line :
                (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList()) {
            number++;
            if (!line.isBlank() && !line.strip().startsWith("#")) {
                settings.add(line, number, known);
            }
        }
        for (var key : known) {
            if (!settings.values.containsKey(key)) {
                throw new KnowledgeException(file + "：缺少“" + key + "”，请补上一行 " + key + "=…");
            }
        }
        return settings;
    }

    String text(String key) {
        return values.getOrDefault(key, "");
    }

    /** A value that may not be empty. */
    String words(String key) {
        var value = text(key);
        if (value.isEmpty()) {
            throw new KnowledgeException(where(key) + "“" + key + "”没有值，请补填");
        }
        return value;
    }

    int number(String key, int least, int most) {
        var value = text(key);
        if (value.matches("[0-9]{1,6}")) {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new KnowledgeException(where(key) + "“" + key + "”应为" + least + "至" + most + "的整数，现为“" + value + "”，请改正");
    }

    private void add(String line, int number, List<String> known) {
        int equals = line.indexOf('=');
        if (equals < 0) {
            throw new KnowledgeException(file + " 第" + number + "行：没有等号，请写成 名称=值");
        }
        var key = line.substring(0, equals).strip();
        if (!known.contains(key)) {
            throw new KnowledgeException(file + " 第" + number + "行：不认识“" + key + "”，可用的名称是 " + String.join("、", known));
        }
        if (lines.put(key, number) != null) {
            throw new KnowledgeException(file + " 第" + number + "行：“" + key + "”出现了两次，请删去一行");
        }
        values.put(key, line.substring(equals + 1).strip());
    }

    private String where(String key) {
        return file + " 第" + lines.getOrDefault(key, 0) + "行：";
    }
}
