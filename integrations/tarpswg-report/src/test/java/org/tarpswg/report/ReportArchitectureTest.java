// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Random;
import org.tarpswg.model.answer.AssessmentKind;
import org.tarpswg.model.answer.VerdictFamily;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.guideline.Grading;
import org.tarpswg.model.guideline.NarrativePoint;
import org.tarpswg.model.guideline.PartId;
import org.tarpswg.model.guideline.Trial;

/** What the rendering may know, and what it must not decide on. */
@AnalyzeClasses(
    packages = "org.tarpswg.report",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ReportArchitectureTest {

  @ArchTest
  static final ArchRule the_report_knows_only_model_and_evidence =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.tarpswg.report..",
              "org.tarpswg.evidence",
              "org.tarpswg.model..",
              "com.google.common..",
              "com.google.errorprone.annotations",
              "org.jspecify.annotations",
              "java..")
          .because("whoever has an answer can print it, whichever engine gave it");

  @ArchTest
  static final ArchRule the_report_names_no_clause =
      noClasses()
          .should()
          .callMethodWhere(
              target(owner(belongToAnyOf(ClauseId.class, PartId.class, Grading.class)))
                  .and(target(name("of")).or(target(name("parse")))))
          .because("what is special about a clause stands in the answer, never in the rendering");

  @ArchTest
  static final ArchRule the_report_names_no_medicine =
      noClasses()
          .should()
          .accessFieldWhere(
              target(
                  owner(
                      belongToAnyOf(
                              AssessmentKind.class,
                              VerdictFamily.class,
                              NarrativePoint.class,
                              Trial.class)
                          .or(resideInAPackage("org.tarpswg.model.clinical")))))
          .because("no agent, entity, question or trial is decided on in the rendering");

  @ArchTest
  static final ArchRule the_report_is_pure =
      noClasses()
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Clock.class, Random.class, Thread.class)
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage("java.nio.file..", "java.net.http..", "java.util.logging..")
          .because("the same answer gives the same characters");

  @ArchTest
  static final ArchRule a_document_knows_no_layout =
      noClasses()
          .that()
          .resideInAnyPackage("org.tarpswg.report.document", "org.tarpswg.report.content")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.tarpswg.report")
          .because("what is said is the same in every format");
}
