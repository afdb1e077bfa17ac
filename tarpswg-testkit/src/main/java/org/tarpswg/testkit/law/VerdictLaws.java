// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.law;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.NarrativeFinding;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.answer.ScopeClass;
import org.tarpswg.model.answer.VerdictFamily;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.stability.Evolving;
import org.tarpswg.testkit.generate.Refinement;

/** Verdicts and their families, the points of the narrative, and what stays as facts are added. */
@Evolving
public final class VerdictLaws {
  private static final String BY_KIND = "LOCAL_ABLATION:";

  /** The family of each verdict; one that is missing here is that of its own name. */
  private static final ImmutableMap<String, VerdictFamily> FAMILIES =
      ImmutableMap.<String, VerdictFamily>builder()
          .put("NOT_SUPPORTED", VerdictFamily.NEGATIVE)
          .put("NOT_SUPPORTED_SYSTEMIC_FIRST", VerdictFamily.NEGATIVE)
          .put("NOT_SUPPORTED_UPFRONT", VerdictFamily.NEGATIVE)
          .put("PALLIATIVE_RESECTION_MAY_BE_CONSIDERED", VerdictFamily.PALLIATIVE)
          .put("DISCUSS_AFTER_RESPONSE", VerdictFamily.DISCUSS)
          .put("DISCUSS_MIXED", VerdictFamily.DISCUSS)
          .put("DISCOURAGED", VerdictFamily.DISCUSS)
          .put("NOT_FAVORED", VerdictFamily.DISCUSS)
          .put("SUPPORTED", VerdictFamily.SUPPORTED)
          .put("NOT_ASSESSED", VerdictFamily.NOT_ASSESSED)
          .put("NOT_ADDRESSED", VerdictFamily.NOT_ADDRESSED)
          .put("NOT_FEASIBLE", VerdictFamily.NEGATIVE)
          .put(BY_KIND + "CONSIDER", VerdictFamily.SUPPORTED)
          .put("MAY_BE_CONSIDERED", VerdictFamily.SUPPORTED)
          .put("REQUIRED_BEFORE_TREATMENT", VerdictFamily.SUPPORTED)
          .put("ADVISED_IF_FEASIBLE", VerdictFamily.SUPPORTED)
          .put("CONSIDER", VerdictFamily.DISCUSS)
          .put("OPTIONAL", VerdictFamily.DISCUSS)
          .put("NOT_NECESSARY", VerdictFamily.NEGATIVE)
          .buildOrThrow();

  private VerdictLaws() {}

  /**
   * F79: a verdict is the one that is possible, and the family what all that are possible share.
   */
  public static Premise aFamilyIsDecidedByItsVerdicts(
      Recommender recommender, PatientCase patientCase) {
    Recommendations answer = recommender.recommend(patientCase);
    boolean several = false;
    for (Assessment found : answer.assessments()) {
      ImmutableSet<VerdictFamily> families =
          found.possible().stream()
              .flatMap(verdict -> family(found, verdict).stream())
              .collect(toImmutableSet());
      boolean whole =
          found.possible().stream().allMatch(verdict -> family(found, verdict).isPresent());
      Breach.unless(
          !whole || found.family() == shared(families),
          patientCase,
          () ->
              "%s is %s though it can be %s."
                  .formatted(found.subject(), found.family(), found.possible()));
      Breach.unless(
          found.verdict().isEmpty()
              || found.possible().equals(ImmutableSet.of(found.verdict().orElseThrow())),
          patientCase,
          () -> found.subject() + " is " + found.verdict() + " and can be " + found.possible());
      several |= found.possible().size() > 1 && families.size() == 1;
    }
    return answer.assessments().isEmpty() ? Premise.NOT_RULED : Premise.of(several);
  }

  private static Optional<VerdictFamily> family(Assessment of, String verdict) {
    return Optional.ofNullable(
        FAMILIES.getOrDefault(of.kind() + ":" + verdict, FAMILIES.get(verdict)));
  }

  private static VerdictFamily shared(ImmutableSet<VerdictFamily> families) {
    return families.size() == 1 ? families.iterator().next() : VerdictFamily.OPEN;
  }

  /** F3: a verdict or family that is decided stays; no assessment gets lost. */
  public static Premise moreFactsNeverFlipAVerdict(Recommender recommender, Refinement step) {
    Recommendations less = recommender.recommend(step.less());
    Recommendations more = recommender.recommend(step.more());
    if (less.assessments().isEmpty()) {
      return Premise.NOT_RULED;
    }
    if (!comparable(step, less, more)) {
      return Premise.NOT_HELD;
    }
    boolean held = false;
    for (Assessment before : less.assessments()) {
      Optional<Assessment> after =
          more.assessments().stream()
              .filter(later -> later.subject().equals(before.subject()))
              .findFirst();
      boolean byPlace = before.target().isPresent(); // a lesion that was forgotten has no name
      Breach.unless(
          after.isPresent() || byPlace, step, () -> before.subject() + " is no longer assessed.");
      after.ifPresent(now -> stays(before, now, step));
      held |=
          after.isPresent()
              && before.family() != VerdictFamily.OPEN
              && before.family() != VerdictFamily.NOT_ASSESSED;
    }
    return Premise.of(held);
  }

  private static void stays(Assessment before, Assessment after, Refinement step) {
    Breach.unless(
        before.possible().containsAll(after.possible())
            && (before.verdict().isEmpty() || before.verdict().equals(after.verdict()))
            && (before.family() == VerdictFamily.OPEN || before.family() == after.family()),
        step,
        () ->
            "%s was %s of %s and is %s of %s."
                .formatted(
                    before.subject(),
                    before.family(),
                    before.possible(),
                    after.family(),
                    after.possible()));
  }

  private static boolean comparable(Refinement step, Recommendations less, Recommendations more) {
    return !step.less().equals(step.more())
        && Findings.consistent(less)
        && Findings.consistent(more);
  }

  /** F1: a point of the narrative that applies, or does not, stays so. */
  public static Premise moreFactsNeverFlipAPointOfTheNarrative(
      Recommender recommender, Refinement step) {
    Recommendations less = recommender.recommend(step.less());
    Recommendations more = recommender.recommend(step.more());
    if (less.narrative().isEmpty()) {
      return Premise.NOT_RULED;
    }
    if (!comparable(step, less, more)) {
      return Premise.NOT_HELD;
    }
    boolean held = false;
    for (NarrativeFinding before : less.narrative()) {
      for (NarrativeFinding after : more.narrative()) {
        Breach.unless(
            before.point() != after.point()
                || before.applicability() == after.applicability()
                || before.applicability() == Applicability.UNDETERMINED
                || (before.applicability() == Applicability.DOES_NOT_APPLY
                    && after.applicability() == Applicability.OUT_OF_SCOPE),
            step,
            () ->
                "%s went from %s to %s."
                    .formatted(before.point(), before.applicability(), after.applicability()));
      }
      held |= before.applicability() == Applicability.APPLIES;
    }
    return Premise.of(held);
  }

  /** F5, F18: a point of the narrative misses facts exactly where it is undetermined. */
  public static Premise aPointOfTheNarrativeMissesFactsWhereItIsOpen(
      Recommender recommender, PatientCase patientCase) {
    Recommendations answer = recommender.recommend(patientCase);
    boolean held = false;
    for (NarrativeFinding found : answer.narrative()) {
      boolean open = found.applicability() == Applicability.UNDETERMINED;
      Breach.unless(
          open == !found.missing().isEmpty(),
          patientCase,
          () -> found.point() + " is " + found.applicability() + " and misses " + found.missing());
      held |= open;
    }
    return answer.narrative().isEmpty() ? Premise.NOT_RULED : Premise.of(held);
  }

  /** F24, F84: out of scope an answer holds reasons, pointers and notices, and nothing else. */
  public static Premise outOfScopeNothingElseIsSaid(
      Recommender recommender, PatientCase patientCase) {
    Recommendations answer = recommender.recommend(patientCase);
    if (!Findings.rules(answer, "18")) {
      return Premise.NOT_RULED;
    }
    if (answer.scope().scopeClass() != ScopeClass.OUT) {
      return Premise.NOT_HELD;
    }
    Findings.all(answer)
        .forEach(
            (id, finding) ->
                Breach.unless(
                    finding.applicability() == Applicability.OUT_OF_SCOPE
                        && finding.fulfillment().isEmpty()
                        && finding.missingForApplicability().isEmpty(),
                    patientCase,
                    () -> id + " is " + finding.applicability() + " out of scope."));
    Breach.unless(
        answer.narrative().stream()
            .allMatch(point -> point.applicability() == Applicability.OUT_OF_SCOPE),
        patientCase,
        () -> "The narrative speaks out of scope.");
    Breach.unless(
        Findings.options(answer).findAny().isEmpty(),
        patientCase,
        () -> "Options stand out of scope.");
    Breach.unless(
        answer.assessments().stream()
            .allMatch(
                found -> found.family() == VerdictFamily.NOT_ASSESSED && found.lines().isEmpty()),
        patientCase,
        () -> "Something is assessed out of scope.");
    Breach.unless(
        !answer.scope().reasons().isEmpty(), patientCase, () -> "Out of scope without a reason.");
    return Premise.HELD;
  }
}
