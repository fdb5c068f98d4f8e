package org.minqing.desk.badinput;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** All bad files by the name under which the table of cases knows them. */
public final class BadFiles {

    private static final Map<String, Recipe> RECIPES = recipes();

    private BadFiles() {}

    private static Map<String, Recipe> recipes() {
        var recipes = new LinkedHashMap<String, Recipe>();
        recipes.putAll(TextFiles.recipes());
        recipes.putAll(MarkupFiles.recipes());
        recipes.putAll(Workbooks.recipes());
        recipes.putAll(Documents.recipes());
        recipes.putAll(Archives.recipes());
        recipes.putAll(HostileTexts.recipes());
        recipes.putAll(FileTraps.recipes());
        return recipes;
    }

    public static Set<String> names() {
        return RECIPES.keySet();
    }

    /** Makes a bad file in a folder that is made for it. */
    public static Path make(String name, Path folder) throws Exception {
        var recipe = RECIPES.get(name);
        if (recipe == null) {
            throw new IllegalArgumentException("expected the name of a bad file, was " + name);
        }
        var at = Files.createDirectories(folder).resolve(name);
        recipe.make(at);
        return at;
    }
}
