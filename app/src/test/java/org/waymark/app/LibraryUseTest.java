package org.waymark.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Which modules may use the libraries, and what no module may reach for. */
class LibraryUseTest {
  private static final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.waymark.app");

  /** Calls and method references alike. */
  private static DescribedPredicate<JavaAccess<?>> named(String owner, String member) {
    return DescribedPredicate.describe(
        owner + "." + member,
        access ->
            access.getTargetOwner().getName().equals(owner)
                && access.getTarget().getName().equals(member));
  }

  private static ArchRule onlyBy(String library, String... modules) {
    String[] packages =
        Arrays.stream(modules).map(m -> "org.waymark.app." + m + "..").toArray(String[]::new);
    DescribedPredicate<JavaClass> others = DescribedPredicate.not(resideInAnyPackage(packages));
    return noClasses().that(others).should().dependOnClassesThat(resideInAPackage(library));
  }

  @Test
  void theEngineIsUsedBySkillsMatchingAndWhatStandsOnThem() {
    onlyBy(
            "org.waymark.engine..",
            "skills",
            "opportunities",
            "matching",
            "growth",
            "mobility.chains",
            "console")
        .check(classes);
  }

  @Test
  void onlySkillsTurnTextsIntoVectors() {
    onlyBy("org.waymark.encoder..", "skills").check(classes);
  }

  @Test
  void theMeasuresAreUsedWhereNumbersAboutPeopleAreShown() {
    onlyBy(
            "org.waymark.measures..",
            "growth",
            "people",
            "matching",
            "policy",
            "conversations",
            "academy")
        .check(classes);
  }

  @Test
  void onlyTheFirstStartKnowsTheSample() {
    onlyBy("org.waymark.samples..", "console").check(classes);
  }

  @Test
  void theRuleFindsWhoeverBreaksIt() {
    assertThatThrownBy(() -> onlyBy("org.waymark.engine..", "skills").check(classes))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("org.waymark.app.matching");
  }

  @Test
  void nobodyTakesTheTimeFromTheAir() {
    noClasses()
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(classes);
  }

  /** The database is watched before there are beans, so it reads the processor's own clock. */
  @Test
  void durationsAreMeasuredWithTheOneTicker() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("org.waymark.app.kernel.TimeConfiguration")
        .and()
        .resideOutsideOfPackage("org.waymark.app.database..")
        .should()
        .accessTargetWhere(named("java.lang.System", "nanoTime"))
        .check(classes);
  }
}
