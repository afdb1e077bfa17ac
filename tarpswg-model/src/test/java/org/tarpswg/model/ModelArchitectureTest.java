// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the model may know, and in which order; a rule that matches nothing fails. */
@AnalyzeClasses(
    packages = "org.tarpswg.model",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ModelArchitectureTest {

  @ArchTest
  static final ArchRule the_model_knows_nothing_else_of_ours_and_few_libraries =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.tarpswg.model..",
              "java..",
              "com.google.common..",
              "com.fasterxml.jackson..",
              "org.jspecify.annotations..",
              "com.google.errorprone.annotations..",
              "org.immutables.value..",
              "javax.annotation.processing..")
          .because("every module stands on the model and inherits what it needs");

  @ArchTest
  static final ArchRule only_the_json_package_knows_a_json_library =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.tarpswg.model.json..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.fasterxml..")
          .because("a case can be built and an answer read without any text format");

  @ArchTest
  static final ArchRule packages_build_on_each_other_in_one_order =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("problem")
          .definedBy("org.tarpswg.model.problem..")
          .layer("known")
          .definedBy("org.tarpswg.model.known..")
          .layer("guideline")
          .definedBy("org.tarpswg.model.guideline..")
          .layer("clinical")
          .definedBy("org.tarpswg.model.clinical..")
          .layer("fact")
          .definedBy("org.tarpswg.model.fact..")
          .layer("answer")
          .definedBy("org.tarpswg.model.answer..")
          .layer("json")
          .definedBy("org.tarpswg.model.json..")
          .whereLayer("json")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("answer")
          .mayOnlyBeAccessedByLayers("json")
          .whereLayer("fact")
          .mayOnlyBeAccessedByLayers("answer", "json")
          .whereLayer("clinical")
          .mayOnlyBeAccessedByLayers("fact", "answer", "json")
          .whereLayer("guideline")
          .mayOnlyBeAccessedByLayers("clinical", "fact", "answer", "json")
          .whereLayer("known")
          .mayOnlyBeAccessedByLayers("guideline", "clinical", "fact", "answer", "json")
          .because("who reads a package has read all that it builds on");

  @ArchTest
  static final ArchRule packages_form_no_circle =
      slices()
          .matching("org.tarpswg.model.(*)..")
          .should()
          .beFreeOfCycles()
          .because("a circle cannot be read from one end");

  @ArchTest
  static final ArchRule a_value_once_built_never_changes =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .haveSimpleNameNotEndingWith("Builder")
          .and()
          .areDeclaredInClassesThat()
          .doNotHaveFullyQualifiedName("org.tarpswg.model.problem.Problems")
          .should()
          .beFinal()
          .because(
              "cases and answers are shared between threads; only builders and the collector of problems grow");

  @ArchTest
  static final ArchRule nothing_static_can_be_changed =
      fields().that().areStatic().should().beFinal().because("there is no global state");

  @ArchTest
  static final ArchRule public_words_are_types_of_meaning =
      noClasses()
          .that()
          .haveModifier(JavaModifier.PUBLIC)
          .should()
          .haveNameMatching(".*(Impl|Manager|Util|Utils|Helper|Dto|Data|Info)")
          .because("a name says what a thing is, not how it was made");
}
