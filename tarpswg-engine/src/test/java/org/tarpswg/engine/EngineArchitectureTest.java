// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Random;

/** What the engine may know, and what it must not touch. */
@AnalyzeClasses(
    packages = "org.tarpswg.engine",
    importOptions = ImportOption.DoNotIncludeTests.class)
class EngineArchitectureTest {

  @ArchTest
  static final ArchRule the_engine_knows_only_model_and_evidence =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.tarpswg.engine..",
              "org.tarpswg.evidence",
              "org.tarpswg.model..",
              "com.google.common..",
              "com.google.errorprone.annotations",
              "org.jspecify.annotations",
              "java..")
          .because("it must stay embeddable, and what judges it must stay replaceable");

  @ArchTest
  static final ArchRule the_engine_is_pure =
      noClasses()
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(
              Clock.class,
              Instant.class,
              ZoneId.class,
              Random.class,
              InputStream.class,
              OutputStream.class,
              System.Logger.class,
              Thread.class)
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.util.logging..")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.util.Locale.class, "getDefault")
          .because("the same case must give the same answer, whenever and wherever it is asked");

  @ArchTest
  static final ArchRule the_machinery_of_rules_knows_no_medicine =
      noClasses()
          .that()
          .resideInAPackage("org.tarpswg.engine.rule")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.tarpswg.engine.reading",
              "org.tarpswg.engine.scope",
              "org.tarpswg.engine.statement",
              "org.tarpswg.engine.option",
              "org.tarpswg.engine.assessment",
              "org.tarpswg.engine.conflict",
              "org.tarpswg.evidence..")
          .because("medicine stands in statements and readings, where it can be found");

  @ArchTest
  static final ArchRule packages_depend_one_way =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("door")
          .definedBy("org.tarpswg.engine")
          .layer("explain")
          .definedBy("org.tarpswg.engine.explain")
          .layer("answer")
          .definedBy("org.tarpswg.engine.answer")
          .layer("assessment")
          .definedBy("org.tarpswg.engine.assessment")
          .layer("option")
          .definedBy("org.tarpswg.engine.option")
          .layer("conflict")
          .definedBy("org.tarpswg.engine.conflict")
          .layer("statement")
          .definedBy("org.tarpswg.engine.statement")
          .layer("scope")
          .definedBy("org.tarpswg.engine.scope")
          .layer("reading")
          .definedBy("org.tarpswg.engine.reading")
          .layer("rule")
          .definedBy("org.tarpswg.engine.rule")
          .whereLayer("door")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("explain")
          .mayOnlyBeAccessedByLayers("door")
          .whereLayer("answer")
          .mayOnlyBeAccessedByLayers("door", "explain")
          .whereLayer("assessment")
          .mayOnlyBeAccessedByLayers("answer")
          .whereLayer("option")
          .mayOnlyBeAccessedByLayers("answer")
          .whereLayer("conflict")
          .mayOnlyBeAccessedByLayers("answer")
          .whereLayer("statement")
          .mayOnlyBeAccessedByLayers("answer", "assessment", "option")
          .whereLayer("scope")
          .mayOnlyBeAccessedByLayers("answer", "assessment", "option", "conflict", "statement")
          .whereLayer("reading")
          .mayOnlyBeAccessedByLayers(
              "explain", "answer", "assessment", "option", "conflict", "statement", "scope")
          .because("a reader finds his way from the door down to the facts, and never in a circle");
}
