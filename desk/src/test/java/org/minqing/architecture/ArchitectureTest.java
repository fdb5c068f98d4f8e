package org.minqing.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final String PLANTED = "org.minqing.architecture.planted";
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.minqing");
    private static final JavaClasses PLANTED_TREE = new ClassFileImporter().importPackages(PLANTED);

    /**
     * A rule and the one class of the planted tree that breaks it.
     *
     * @param offender its simple name
     */
    record Law(String offender, Function<Layout, ArchRule> rule) {

        ArchRule below(String root) {
            return rule.apply(new Layout(root));
        }

        @Override
        public String toString() {
            return below("org.minqing").getDescription();
        }
    }

    static Stream<Law> laws() {
        return Stream.concat(arrows(), imports());
    }

    private static Stream<Law> arrows() {
        return Stream.of(
                new Law("CorpusUsesPipeline", layout -> layout.arrows("corpus")),
                new Law("RecordUsesKnowledge", layout -> layout.arrows("corpus.record")),
                new Law("KnowledgeUsesIntake", layout -> layout.distance("corpus.knowledge", "corpus.intake")),
                new Law("WorkspaceUsesIntake", layout -> layout.distance("corpus.workspace", "corpus.intake")),
                new Law("PipelineUsesIndex", layout -> layout.arrows("pipeline", "corpus")),
                new Law("IndexUsesLedger", layout -> layout.arrows("index", "corpus", "pipeline")),
                new Law("LedgerUsesPipeline", layout -> layout.arrows("ledger", "corpus")),
                new Law(
                        "ReportUsesTheme",
                        layout -> layout.arrows("report", "corpus", "pipeline.place", "index", "ledger")));
    }

    private static Stream<Law> imports() {
        return Stream.of(
                new Law("PlaceImportsHanlp", layout -> layout.library("com.hankcs.hanlp", "pipeline.segment")),
                new Law("MatterImportsOpenNlp", layout -> layout.library("opennlp", "pipeline.theme")),
                new Law("MatterImportsLiblinear", layout -> layout.library("de.bwaldvogel", "pipeline.theme")),
                new Law("ReportImportsLucene", layout -> layout.library("org.apache.lucene", "index")),
                new Law("DeskImportsPoi", layout -> layout.library("org.apache.poi", "corpus.intake", "report")),
                new Law("LedgerImportsMime4j", layout -> layout.library("org.apache.james", "corpus.intake.mail")),
                new Law(
                        "LedgerImportsCompress",
                        layout -> layout.library("org.apache.commons.compress", "corpus.intake.archive")),
                new Law("DeskImportsPdfBox", layout -> layout.library("org.apache.pdfbox", "corpus.intake")),
                new Law("IndexShowsLucene", layout -> layout.hidden("index", "org.apache.lucene")),
                new Law("LedgerExits", layout -> layout.exit("desk")));
    }

    @ParameterizedTest
    @MethodSource("laws")
    void theProductKeepsTheRule(Law law) {
        law.below("org.minqing").check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("laws")
    void theRuleCatchesItsPlantedViolationAndNothingElse(Law law) {
        var report = law.below(PLANTED).evaluate(PLANTED_TREE).getFailureReport();

        var offenders = PLANTED_TREE.stream()
                .map(JavaClass::getSimpleName)
                .filter(name -> report.getDetails().stream().anyMatch(detail -> startsIn(name, detail)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(law.offender()), offenders, report.toString());
    }

    @Test
    void everyClassOfThePlantedTreeIsTheOffenderOfARuleOrMeantToBeUsed() {
        var offenders = laws().map(Law::offender);
        var used = Stream.of("Segment", "Theme", "Place", "Search", "Decision", "Rows", "Taxonomy");

        Set<String> expected = Stream.concat(offenders, used).collect(Collectors.toSet());
        Set<String> planted = PLANTED_TREE.stream()
                .map(JavaClass::getSimpleName)
                .filter(name -> !name.equals("package-info"))
                .collect(Collectors.toSet());

        assertEquals(expected, planted);
    }

    @Test
    void allSixModulesWereLookedAt() {
        var modules = PRODUCT.stream()
                .map(type -> type.getPackageName().split(Pattern.quote("."), -1)[2])
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(new TreeSet<>(Set.of("corpus", "pipeline", "index", "ledger", "report", "desk")), modules);
    }

    /** ArchUnit's sentences name the class that breaks a rule first, within angle brackets or plainly. */
    private static boolean startsIn(String simpleName, String detail) {
        var first = Pattern.compile("planted\\.[a-z.]+\\.([A-Z]\\w*)").matcher(detail);
        return first.find() && first.group(1).equals(simpleName);
    }
}
