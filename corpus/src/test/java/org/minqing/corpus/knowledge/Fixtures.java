package org.minqing.corpus.knowledge;

import java.nio.file.Path;

/** What ships with the project, as its tests read it. */
final class Fixtures {

    static final Path ROOT = Path.of(System.getProperty("minqing.root", ".."));

    private Fixtures() {}

    /** The default taxonomy. */
    static Taxonomy taxonomy() {
        return Taxonomy.read(ROOT.resolve("corpus/src/main/resources/org/minqing/corpus/knowledge")
                .resolve(Taxonomy.FILE));
    }
}
