package org.minqing.corpus.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The themes and sub-themes (主题体系) in the order of their file. Immutable. */
public final class Taxonomy {

    /** File name in {@code settings/}. */
    public static final String FILE = "taxonomy.csv";

    private static final String[] HEADINGS = {
        "id", "parent", "name", "definition", "keywords", "department", "professional_group", "sensitive"
    };

    private final Map<String, Theme> byId;
    private final Map<String, Theme> byName;
    private final String version;

    private Taxonomy(List<Theme> themes, String version) {
        this.byId = new LinkedHashMap<>();
        this.byName = new HashMap<>();
        this.version = version;
        for (var theme : themes) {
            if (byId.put(theme.id(), theme) != null) {
                throw new KnowledgeException(FILE + "：编号 " + theme.id() + " 出现了两次，请改成不同的编号");
            }
            byName.putIfAbsent(theme.name(), theme);
        }
        for (var theme : themes) {
            if (!theme.isTop() && !byId.containsKey(theme.parent())) {
                throw new KnowledgeException(FILE + "：" + theme.id() + " 的上级 " + theme.parent() + " 不存在，请补上或改正");
            }
        }
    }

    /**
     * Reads {@code id,parent,name,definition,keywords,department,professional_group,sensitive}; keywords are separated by
     * {@code |}, departments by {@code /}.
     *
     * @throws KnowledgeException if a column is missing, an id stands twice or a parent is unknown
     */
    public static Taxonomy read(Path file) {
        return of(CsvTable.read(file, HEADINGS));
    }

    /** The themes that a new workspace starts with. */
    public static Taxonomy builtIn() {
        return of(CsvTable.builtIn(FILE, HEADINGS));
    }

    private static Taxonomy of(CsvTable table) {
        var themes = new ArrayList<Theme>();
        for (var row : table.rows()) {
            themes.add(new Theme(
                    row.get("id").strip(),
                    row.get("parent").strip(),
                    row.get("name").strip(),
                    row.get("definition").strip(),
                    CsvTable.list(row.get("keywords"), "|"),
                    CsvTable.list(row.get("department"), "/"),
                    row.get("professional_group").strip(),
                    row.get("sensitive").strip().equals("1")));
        }
        return new Taxonomy(themes, table.version());
    }

    /** Changes with every change of the file. */
    public String version() {
        return version;
    }

    public List<Theme> all() {
        return List.copyOf(byId.values());
    }

    public List<Theme> tops() {
        return byId.values().stream().filter(Theme::isTop).toList();
    }

    public List<Theme> children(String id) {
        return byId.values().stream().filter(theme -> theme.parent().equals(id)).toList();
    }

    public Optional<Theme> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * @throws IllegalArgumentException if there is no such theme
     */
    public Theme get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("expected a theme of the taxonomy, was " + id));
    }

    /** By id or by name, as a person writes it. */
    public Optional<Theme> named(String idOrName) {
        return find(idOrName).or(() -> Optional.ofNullable(byName.get(idOrName)));
    }

    /** The name to show for an id; the id itself where it is no theme, such as 待审. */
    public String nameOf(String id) {
        return find(id).map(Theme::name).orElse(id);
    }
}
