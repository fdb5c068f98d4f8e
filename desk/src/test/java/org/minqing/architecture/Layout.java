package org.minqing.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The rules of the layout below a root package, so that the same rule runs on the product and on the planted tree.
 *
 * @param root package that holds corpus, pipeline, index, ledger, report and desk
 */
record Layout(String root) {

    /** Whoever lives in {@code from} may use, of what lies below the root, itself and {@code allowed} only. */
    ArchRule arrows(String from, String... allowed) {
        var inside = Stream.concat(Stream.of(from), Arrays.stream(allowed))
                .map(this::below)
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(below(from))
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage(root + "..")).or(resideInAnyPackage(inside)))
                .as(from + " uses only " + String.join(", ", allowed))
                .allowEmptyShould(true);
    }

    /** Whoever lives in {@code from} does not use {@code forbidden}. */
    ArchRule distance(String from, String... forbidden) {
        return noClasses()
                .that()
                .resideInAPackage(below(from))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Arrays.stream(forbidden).map(this::below).toArray(String[]::new))
                .as(from + " does not use " + String.join(", ", forbidden))
                .allowEmptyShould(true);
    }

    /** Only who lives in one of {@code users} uses the library. */
    ArchRule library(String library, String... users) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(Arrays.stream(users).map(this::below).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .as("only " + String.join(", ", users) + " uses " + library);
    }

    /** The classes that {@code module} offers to others show no type of the library; packages below it are its own affair. */
    ArchRule hidden(String module, String library) {
        return classes()
                .that()
                .resideInAPackage(root + "." + module)
                .and()
                .arePublic()
                .should(new ShowNoTypeOf(library))
                .as("the public API of " + module + " shows no type of " + library)
                .allowEmptyShould(true);
    }

    /** Only who lives in {@code module} ends the program. */
    ArchRule exit(String module) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(below(module))
                .should()
                .callMethod(System.class, "exit", int.class)
                .as("only " + module + " calls System.exit");
    }

    private String below(String folder) {
        return root + "." + folder + "..";
    }
}
