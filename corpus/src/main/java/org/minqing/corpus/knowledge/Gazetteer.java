package org.minqing.corpus.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The places of the district (地名表) in the order of their file. Immutable.
 *
 * @param version changes with every change of the file
 */
public record Gazetteer(List<Entry> entries, String version) {

    /** File name in {@code settings/}. */
    public static final String FILE = "gazetteer.csv";

    private static final String[] HEADINGS = {"name", "type", "street", "community", "aliases", "certainty"};

    /**
     * One place.
     *
     * @param type 区 街道 社区 村 小区 自然村 学校 道路 …
     * @param street street that it lies in, or empty where it crosses streets or is not known
     * @param community community or village that it lies in, or empty
     * @param aliases other names
     * @param sure false where the file calls the entry inferred or unsure
     */
    public record Entry(String name, String type, String street, String community, List<String> aliases, boolean sure) {

        public Entry {
            aliases = List.copyOf(aliases);
        }

        /** Whether the place is itself a community or village, so that it can stand as one. */
        public boolean isCommunity() {
            return type.equals("社区") || type.equals("村");
        }
    }

    public Gazetteer {
        entries = List.copyOf(entries);
    }

    /**
     * Reads {@code name,type,street,community,aliases,from,to,certainty}; aliases are separated by {@code |}.
     *
     * @throws KnowledgeException if a column is missing
     */
    public static Gazetteer read(Path file) {
        return of(CsvTable.read(file, HEADINGS));
    }

    /** The places that a new workspace starts with. */
    public static Gazetteer builtIn() {
        return of(CsvTable.builtIn(FILE, HEADINGS));
    }

    private static Gazetteer of(CsvTable table) {
        var entries = new ArrayList<Entry>();
        for (var row : table.rows()) {
            if (row.get("name").isBlank()) {
                throw new KnowledgeException(FILE + " 第" + CsvTable.rowOf(row) + "行：没有名称，请补填或删去这一行");
            }
            entries.add(new Entry(
                    row.get("name").strip(),
                    row.get("type").strip(),
                    row.get("street").strip(),
                    row.get("community").strip(),
                    CsvTable.list(row.get("aliases"), "|"),
                    row.get("certainty").strip().equals("sure")));
        }
        return new Gazetteer(entries, table.version());
    }
}
