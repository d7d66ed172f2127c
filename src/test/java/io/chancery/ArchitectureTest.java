package io.chancery;

import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Holds the shape of the program: which package may know which, and where libraries stand. Each
 * rule is also asked of the packages under {@code io.chancery.broken}, which break it on purpose.
 */
class ArchitectureTest {

  private static final String OURS = "io.chancery";
  private static final String BROKEN = "io.chancery.broken";

  /** In the order that data flows: a package knows only those before it. */
  private static final List<String> ORDER =
      List.of(
          "text",
          "article",
          "language",
          "ontology",
          "authority",
          "extract",
          "identity",
          "rdf",
          "check",
          "store",
          "pipeline",
          "web",
          "cli");

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(OURS);

  private static final JavaClasses BREAKERS = new ClassFileImporter().importPackages(BROKEN);

  /** What holds for the program. */
  enum Law {
    A_PACKAGE_KNOWS_ONLY_THOSE_BEFORE_IT {
      @Override
      ArchRule in(String root) {
        return classes().should(knowOnlyPackagesBeforeTheirs(root));
      }
    },
    PACKAGES_FORM_NO_CYCLE {
      @Override
      ArchRule in(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
      }
    },
    NAMES_SAY_WHAT_A_CLASS_IS {
      @Override
      ArchRule in(String root) {
        return noClasses()
            .should()
            .haveNameMatching(".*(Utils?|Helpers?|Manager|Impl|Common)(\\$.*)?");
      }
    },
    JENA_STANDS_WHERE_THE_GRAPH_IS {
      @Override
      ArchRule in(String root) {
        // the checks of the ontology are SPARQL queries
        return noClasses()
            .that(standOutside(root, "rdf", "check", "store", "web", "cli"))
            .and(areNot(root, "ontology.CheckQueries"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.jena..");
      }
    },
    RDF4J_STANDS_WHERE_RDF_IS_READ_OR_WRITTEN {
      @Override
      ArchRule in(String root) {
        // the pages of an ontology print its model
        return noClasses()
            .that(standOutside(root, "ontology", "rdf", "check", "store", "pipeline", "cli"))
            .and(areNot(root, "web.OntologyDocs", "web.TermTexts"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.eclipse.rdf4j..");
      }
    },
    NLP4J_STANDS_IN_LANGUAGE {
      @Override
      ArchRule in(String root) {
        return only(root, "edu.emory..", "language");
      }
    },
    JETTY_STANDS_IN_WEB {
      @Override
      ArchRule in(String root) {
        return only(root, "org.eclipse.jetty..", "web");
      }
    },
    JSON_AND_HTML_ARE_READ_IN_ARTICLE {
      @Override
      ArchRule in(String root) {
        return noClasses()
            .that()
            .resideOutsideOfPackage(root + ".article..")
            .and(areNot(root, "cli.OntologyDiffCommand"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jsoup..", "com.fasterxml..", "net.dankito..");
      }
    },
    ONLY_THE_COMMAND_LINE_PRINTS {
      @Override
      ArchRule in(String root) {
        return noClasses()
            .that()
            .resideOutsideOfPackage(root + ".cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");
      }
    },
    EXTRACTION_TOUCHES_NO_FILE {
      @Override
      ArchRule in(String root) {
        return noClasses()
            .that()
            .resideInAnyPackage(root + ".text..", root + ".extract..", root + ".identity..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.file..");
      }
    },
    FACTS_DO_NOT_DEPEND_ON_THE_CLOCK {
      @Override
      ArchRule in(String root) {
        return noClasses()
            .that()
            .resideOutsideOfPackages(root + ".web..", root + ".cli..")
            .should(callMethodWhere(asksTheClock()));
      }
    };

    abstract ArchRule in(String root);
  }

  @ParameterizedTest
  @EnumSource(Law.class)
  void holds(Law law) {
    law.in(OURS).check(PROGRAM);
  }

  @ParameterizedTest
  @EnumSource(Law.class)
  void isSeenToBeBroken(Law law) {
    assertTrue(law.in(BROKEN).evaluate(BREAKERS).hasViolation(), BROKEN + " does not break " + law);
  }

  @Test
  void placesEveryPackageInTheOrder() {
    Set<String> packages = new TreeSet<>();
    PROGRAM.forEach(c -> packages.add(below(OURS, c)));
    assertEquals(new TreeSet<>(ORDER), packages);
  }

  @Test
  void marksTheNullsOfEveryPackage() {
    assertEquals(Set.of(), unmarked(PROGRAM));
    assertEquals(Set.of(BROKEN + ".text"), unmarked(BREAKERS));
  }

  private static Set<String> unmarked(JavaClasses classes) {
    return classes.stream()
        .map(JavaClass::getPackage)
        .filter(p -> !p.isAnnotatedWith(NullMarked.class))
        .map(p -> p.getName())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The package right below the root; empty for a class that stands elsewhere. */
  private static String below(String root, JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith(root + ".") ? name.substring(root.length() + 1).split("\\.", -1)[0] : "";
  }

  private static ArchCondition<JavaClass> knowOnlyPackagesBeforeTheirs(String root) {
    return new ArchCondition<>("know only packages before theirs in the order of data") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        int own = ORDER.indexOf(below(root, type));
        type.getDirectDependenciesFromSelf().stream()
            .filter(d -> ORDER.indexOf(below(root, d.getTargetClass())) > own)
            .forEach(d -> events.add(SimpleConditionEvent.violated(d, d.getDescription())));
      }
    };
  }

  private static ArchRule only(String root, String library, String... packages) {
    return noClasses()
        .that(standOutside(root, packages))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  private static DescribedPredicate<JavaClass> standOutside(String root, String... packages) {
    Set<String> named = Set.of(packages);
    return DescribedPredicate.describe(
        "stand outside of " + String.join(", ", packages), c -> !named.contains(below(root, c)));
  }

  private static DescribedPredicate<JavaClass> areNot(String root, String... types) {
    return DescribedPredicate.describe(
        "are not " + String.join(", ", types),
        c -> Arrays.stream(types).noneMatch(t -> c.getName().matches(root + "." + t + "(\\$.*)?")));
  }

  private static DescribedPredicate<JavaMethodCall> asksTheClock() {
    return DescribedPredicate.describe(
        "asks what time it is",
        call ->
            call.getTarget().getName().equals("currentTimeMillis")
                || (call.getTarget().getName().equals("now")
                    && call.getTargetOwner().getPackageName().equals("java.time")));
  }
}
