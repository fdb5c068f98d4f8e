package org.minqing.corpus.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The written examples that the built-in classifier learns from: one CSV a theme in the resource folder {@code examples},
 * columns {@code theme,secondary,kind,grave,held,text}. One in ten is held back: {@code held} is 1. All invented for this project.
 *
 * @param version changes with every change of a file
 */
public record TrainingExamples(List<TrainingExample> examples, String version) {

    public TrainingExamples {
        examples = List.copyOf(examples);
    }

    /** Those to learn from. */
    public List<TrainingExample> learning() {
        return examples.stream().filter(example -> !example.heldBack()).toList();
    }

    /** Those to measure with. */
    public List<TrainingExample> heldBack() {
        return examples.stream().filter(TrainingExample::heldBack).toList();
    }

    /** Those that ship with the product, for the themes of a taxonomy; examples of sub-themes that it lacks are left out. */
    public static TrainingExamples builtIn(Taxonomy taxonomy) {
        var examples = new ArrayList<TrainingExample>();
        var versions = new StringBuilder();
        for (var top : taxonomy.tops()) {
            var name = "examples/" + top.id() + ".csv";
            try (var resource = TrainingExamples.class.getResourceAsStream(name)) {
                if (resource != null) {
                    var table = CsvTable.parse(
                            name, resource.readAllBytes(), "theme", "secondary", "kind", "grave", "held", "text");
                    versions.append(table.version());
                    table.rows().stream()
                            .map(row -> new TrainingExample(
                                    row.get("theme").strip(),
                                    CsvTable.list(row.get("secondary"), "|"),
                                    row.get("kind").strip(),
                                    row.get("grave").strip().equals("1"),
                                    row.get("held").strip().equals("1"),
                                    row.get("text")))
                            .filter(example -> taxonomy.find(example.theme()).isPresent())
                            .forEach(examples::add);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new TrainingExamples(
                examples, CsvTable.fingerprint(versions.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
