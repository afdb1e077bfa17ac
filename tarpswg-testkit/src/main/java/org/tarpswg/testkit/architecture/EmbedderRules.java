// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.lang.reflect.AccessibleObject;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.function.Predicate;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.Finding;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.Grading;
import org.tarpswg.model.guideline.RecommendationGrade;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Ternary;
import org.tarpswg.model.stability.Evolving;

/**
 * What a product keeps to that embeds an engine. Each rule takes the packages of the product, such
 * as {@code org.example.board..}, and fails where they hold no class:
 *
 * <pre>{@code
 * @AnalyzeClasses(packages = "org.example.board", importOptions = DoNotIncludeTests.class)
 * class BoardRulesTest {
 *   @ArchTest static final ArchRule rules = EmbedderRules.all("org.example.board..");
 * }
 * }</pre>
 *
 * <p>They read compiled classes: which methods and constants a piece of code touches, not in which
 * order and not with which result. So each forbids a combination that is wrong wherever it was
 * seen, and none proves that the rest is right.
 */
@Evolving
public final class EmbedderRules {
  private static final Predicate<JavaAccess<?>> MAY_BE_UNKNOWN =
      Touched.of(Known.class, "value")
          .or(Touched.of(Finding.class, "fulfillment"))
          .or(Touched.of(Assessment.class, "verdict"));

  private static final Predicate<JavaAccess<?>> FALLS_BACK =
      Touched.of(Optional.class, "orElse", "orElseGet");

  private static final Predicate<JavaAccess<?>> PLAIN_VALUE =
      Touched.of(Boolean.class, "valueOf", "FALSE", "TRUE")
          .or(Touched.of(Integer.class, "valueOf"))
          .or(Touched.of(Long.class, "valueOf"))
          .or(Touched.of(Double.class, "valueOf"))
          .or(Touched.of(Ternary.class, "NO", "YES"))
          .or(Touched.of(Applicability.class, "DOES_NOT_APPLY", "APPLIES"));

  private static final Predicate<JavaAccess<?>> WHETHER_IT_IS_KNOWN =
      Touched.of(Known.class, "isKnown", "value")
          .or(Touched.of(Ternary.class, "isYes", "isNo", "isKnown"));

  private static final ImmutableSet<String> PARTS_OF_A_WORD =
      ImmutableSet.of("charAt", "endsWith", "startsWith", "contains", "indexOf", "substring");

  private static final DescribedPredicate<JavaClass> A_VALUE =
      describe(
          "a value of the library",
          type ->
              type.getPackageName().matches("org\\.tarpswg\\.model\\.(answer|clinical)")
                  && type.getModifiers().contains(JavaModifier.ABSTRACT)
                  && !type.isEquivalentTo(Recommender.class));

  private EmbedderRules() {}

  /** All of them. */
  public static ArchRule all(String packages) {
    return CompositeArchRule.of(unknownIsNotFilledIn(packages))
        .and(openIsNotOverlooked(packages))
        .and(gradeIsNoDirection(packages))
        .and(noClockBehindAnAnswer(packages))
        .and(valuesStayThemselves(packages));
  }

  /**
   * No method puts a yes, a no or a number in place of a fact or a verdict that is not known, and
   * none makes a truth of whether something is known.
   */
  public static ArchRule unknownIsNotFilledIn(String packages) {
    return rule(
        packages,
        Pieces.noMethod(
                "falls back on a plain value where a fact is unknown",
                piece ->
                    piece.has(MAY_BE_UNKNOWN) && piece.has(PLAIN_VALUE)
                        ? piece.first(FALLS_BACK)
                        : Optional.empty())
            .and(
                Pieces.noMethod(
                    "makes a truth of whether something is known",
                    piece ->
                        piece.has(WHETHER_IT_IS_KNOWN)
                            ? piece.first(Touched.of(Ternary.class, "of"))
                            : Optional.empty())),
        "unknown is not no: a fact that nobody told must stay unknown, and be asked for. Known.is,"
            + " Known.test and the connectives of Ternary keep it so");
  }

  /** Whoever asks what applies, or what is so, asks in the same file for what is open. */
  public static ArchRule openIsNotOverlooked(String packages) {
    return rule(
        packages,
        Pieces.noFile(
                "ask for what applies and never for what is undetermined",
                piece ->
                    piece.has(
                            Touched.of(Applicability.class, "UNDETERMINED")
                                .or(Touched.of(Finding.class, "missingForApplicability"))
                                .or(Touched.of(Recommendations.class, "missing", "askNext")))
                        ? Optional.empty()
                        : piece.first(Touched.of(Applicability.class, "APPLIES", "DOES_NOT_APPLY")))
            .and(
                Pieces.noFile(
                    "ask for a yes or a no and never for an unknown",
                    piece ->
                        piece.has(Touched.of(Ternary.class, "UNKNOWN", "isKnown"))
                                || (piece.has(Touched.of(Ternary.class, "YES", "isYes"))
                                    && piece.has(Touched.of(Ternary.class, "NO", "isNo")))
                            ? Optional.empty()
                            : piece.first(
                                Touched.of(Ternary.class, "YES", "NO", "isYes", "isNo")))),
        "who hears only what applies takes the rest for settled; what is undetermined still waits for"
            + " a fact");
  }

  /** Whoever weighs a grade reads the direction beside it. */
  public static ArchRule gradeIsNoDirection(String packages) {
    Predicate<JavaAccess<?>> grading =
        Touched.of(Grading.class, "grade")
            .or(access -> access.getTarget().getName().equals("grading"));
    return rule(
        packages,
        Pieces.noFile(
                "weigh a grade without the direction",
                piece ->
                    piece.has(grading) && !piece.has(EmbedderRules::readsDirection)
                        ? piece.first(EmbedderRules::weighsAGrade)
                        : Optional.empty())
            .and(
                Pieces.noMethod(
                    "takes a printed grading apart",
                    piece ->
                        piece.has(grading)
                            ? piece.first(
                                access ->
                                    access.getTargetOwner().isEquivalentTo(String.class)
                                        && PARTS_OF_A_WORD.contains(access.getTarget().getName()))
                            : Optional.empty())),
        "a grade says how firmly, never whether for or against: clause 33 is IIIB and negative."
            + " Direction is a property of its own");
  }

  private static boolean readsDirection(JavaAccess<?> access) {
    return access.getTarget().getName().equals("direction")
        && access.getTargetOwner().getPackageName().startsWith("org.tarpswg.");
  }

  private static boolean weighsAGrade(JavaAccess<?> access) {
    return access.getTargetOwner().isEquivalentTo(RecommendationGrade.class)
        && !ImmutableSet.of("name", "toString", "hashCode").contains(access.getTarget().getName());
  }

  /** No method that builds a case or asks for an answer reads a clock, nor does what it calls. */
  public static ArchRule noClockBehindAnAnswer(String packages) {
    return rule(
        packages,
        new ClockBehindAnAnswer(resideInAPackage(packages)),
        "the day of assessment is a fact of the case: hand it in from where the case comes from, so"
            + " that the same case gets the same answer tomorrow");
  }

  /**
   * Cases and answers are compared by what they say, are made by the library only, and are not
   * changed by reflection.
   */
  public static ArchRule valuesStayThemselves(String packages) {
    DescribedPredicate<JavaClass> products = resideInAPackage(packages);
    return CompositeArchRule.of(
            noClasses()
                .that(products.and(dependOnValues()))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(IdentityHashMap.class)
                .orShould()
                .callMethodWhere(
                    describe(
                        "System.identityHashCode or a map with weak keys",
                        call ->
                            ImmutableSet.of("identityHashCode", "weakKeys", "weakValues")
                                .contains(call.getTarget().getName())))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(AccessibleObject.class)
                .because(
                    "an answer is equal to any other that says the same, and never changes: what"
                        + " tells values apart by identity, or opens them, breaks both")
                .allowEmptyShould(true))
        .and(
            classes()
                .that(products)
                .should()
                .notBeAssignableTo(A_VALUE)
                .because("only what the library builds is immutable and equal by content")
                .allowEmptyShould(false));
  }

  private static DescribedPredicate<JavaClass> dependOnValues() {
    return describe(
        "know cases or answers",
        type ->
            type.getDirectDependenciesFromSelf().stream()
                .anyMatch(
                    dependency ->
                        dependency
                            .getTargetClass()
                            .getPackageName()
                            .matches("org\\.tarpswg\\.model\\.(answer|clinical)")));
  }

  private static ArchRule rule(String packages, ArchCondition<JavaClass> condition, String reason) {
    return classes()
        .that()
        .resideInAPackage(packages)
        .should(condition)
        .because(reason)
        .allowEmptyShould(false);
  }
}
