// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.law;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.Finding;
import org.tarpswg.model.answer.OptionAnchor;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.answer.ScopeClass;
import org.tarpswg.model.answer.TreatmentOption;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.Fulfillment;
import org.tarpswg.model.stability.Evolving;
import org.tarpswg.testkit.generate.Refinement;

/**
 * The order of knowledge: more facts make an answer more definite and never another one. Two facts
 * that disagree end the promise, a plan that runs against a clause does not.
 */
@Evolving
public final class KnowledgeLaws {
  private static final ImmutableSet<Fulfillment> SETTLED =
      ImmutableSet.of(Fulfillment.DONE, Fulfillment.OUTSTANDING, Fulfillment.CONTRAVENED);

  private KnowledgeLaws() {}

  /**
   * F1, F2: a clause or part that applies, or does not, stays so. While scope is open it may turn
   * out of scope.
   */
  public static Premise moreFactsNeverFlipADecidedClause(Recommender recommender, Refinement step) {
    Recommendations less = recommender.recommend(step.less());
    Recommendations more = recommender.recommend(step.more());
    if (!comparable(step, less, more)) {
      return Premise.NOT_HELD;
    }
    Map<String, Finding> later = Findings.all(more);
    Findings.all(less)
        .forEach(
            (id, finding) -> {
              Applicability before = finding.applicability();
              Applicability after = Findings.in(later, id).applicability();
              Breach.unless(
                  mayBecome(before, after, less.scope().scopeClass()),
                  step,
                  () -> id + " went from " + before + " to " + after + " as facts were added.");
            });
    return Premise.of(
        Findings.all(less).values().stream()
            .anyMatch(finding -> finding.applicability() == Applicability.APPLIES));
  }

  private static boolean comparable(Refinement step, Recommendations less, Recommendations more) {
    return !step.less().equals(step.more())
        && Findings.consistent(less)
        && Findings.consistent(more);
  }

  private static boolean mayBecome(Applicability before, Applicability after, ScopeClass scope) {
    boolean scopeOpen = scope == ScopeClass.UNDETERMINED;
    return switch (before) {
      case APPLIES, OUT_OF_SCOPE -> after == before;
      case DOES_NOT_APPLY -> after == before || (scopeOpen && after == Applicability.OUT_OF_SCOPE);
      case UNDETERMINED -> scopeOpen || after != Applicability.OUT_OF_SCOPE;
    };
  }

  /**
   * F2: what is done, outstanding or contravened stays so, unless a recorded decision takes the
   * step off the table. Kept by parts, and by clauses that have none.
   */
  public static Premise moreFactsNeverFlipAFulfillment(Recommender recommender, Refinement step) {
    Recommendations less = recommender.recommend(step.less());
    Recommendations more = recommender.recommend(step.more());
    if (!comparable(step, less, more)) {
      return Premise.NOT_HELD;
    }
    Map<String, Finding> later = Findings.units(more);
    boolean held = false;
    for (Map.Entry<String, Finding> unit : Findings.units(less).entrySet()) {
      Optional<Fulfillment> before = unit.getValue().fulfillment().filter(SETTLED::contains);
      Optional<Fulfillment> after = Findings.in(later, unit.getKey()).fulfillment();
      Breach.unless(
          before.isEmpty()
              || after.equals(before)
              || after.equals(Optional.of(Fulfillment.NOT_TRACKED)),
          step,
          () -> unit.getKey() + " went from " + before + " to " + after + " as facts were added.");
      held |= before.isPresent();
    }
    return Premise.of(held);
  }

  /**
   * F3: an option that is offered stays offered, and each clause it stands on names it as before.
   */
  public static Premise moreFactsNeverWithdrawAnOption(Recommender recommender, Refinement step) {
    Recommendations less = recommender.recommend(step.less());
    Recommendations more = recommender.recommend(step.more());
    if (!comparable(step, less, more)) {
      return Premise.NOT_HELD;
    }
    for (TreatmentOption option : less.options().offered()) {
      Optional<TreatmentOption> later =
          more.options().offered().stream()
              .filter(candidate -> candidate.regimen() == option.regimen())
              .findFirst();
      Breach.unless(
          later.isPresent(),
          step,
          () -> option.regimen() + " was offered and is no longer as facts were added.");
      later.ifPresent(now -> rolesStay(option, now, step));
    }
    return Premise.of(!less.options().offered().isEmpty());
  }

  private static void rolesStay(TreatmentOption before, TreatmentOption after, Refinement step) {
    for (OptionAnchor anchor : before.anchors()) {
      if (anchor.applicability() == Applicability.APPLIES) {
        Breach.unless(
            after.anchors().stream().anyMatch(now -> sameOrNarrower(anchor, now)),
            step,
            () ->
                "%s stood on %s as %s and now stands on %s."
                    .formatted(before.regimen(), anchor.clause(), anchor.roles(), after.anchors()));
      }
    }
  }

  private static boolean sameOrNarrower(OptionAnchor before, OptionAnchor after) {
    return after.clause().equals(before.clause())
        && after.part().equals(before.part())
        && before.roles().containsAll(after.roles());
  }

  /** F3: the verdicts that a composite still allows only ever shrink. */
  public static Premise moreFactsNeverWidenAnAssessment(Recommender recommender, Refinement step) {
    Recommendations less = recommender.recommend(step.less());
    Recommendations more = recommender.recommend(step.more());
    if (less.assessments().isEmpty()) {
      return Premise.NOT_RULED;
    }
    if (!comparable(step, less, more)) {
      return Premise.NOT_HELD;
    }
    for (Assessment before : less.assessments()) {
      for (Assessment after : more.assessments()) {
        boolean same = before.kind() == after.kind() && before.target().equals(after.target());
        Breach.unless(
            !same || before.possible().containsAll(after.possible()),
            step,
            () -> before.kind() + " allowed " + before.possible() + " and now " + after.possible());
      }
    }
    return Premise.HELD;
  }

  /** F30: a scope that is decided stays, the verdicts still possible shrink, reasons only grow. */
  public static Premise moreFactsNeverReopenScope(Recommender recommender, Refinement step) {
    Recommendations less = recommender.recommend(step.less());
    Recommendations more = recommender.recommend(step.more());
    if (!comparable(step, less, more)) {
      return Premise.NOT_HELD;
    }
    Breach.unless(
        less.scope().possible().containsAll(more.scope().possible())
            && more.scope().reasons().containsAll(less.scope().reasons()),
        step,
        () -> "Scope went from " + less.scope() + " to " + more.scope());
    return Premise.of(less.scope().scopeClass() != ScopeClass.UNDETERMINED);
  }

  /** F4: a case that tells nothing is answered, and gets no clause that applies and no option. */
  public static Premise aCaseThatTellsNothingGetsNoTreatment(
      Recommender recommender, LocalDate asOf) {
    PatientCase nothing = PatientCase.builder().asOf(asOf).build();
    Recommendations answer = recommender.recommend(nothing);
    Breach.unless(
        answer.scope().scopeClass() == ScopeClass.UNDETERMINED,
        nothing,
        () -> "Scope is " + answer.scope().scopeClass() + " though nothing is known.");
    Breach.unless(
        Findings.all(answer).values().stream()
            .noneMatch(finding -> finding.applicability() == Applicability.APPLIES),
        nothing,
        () -> "A clause applies though nothing is known.");
    Breach.unless(
        Findings.standing(answer).findAny().isEmpty(),
        nothing,
        () -> "An option stands though nothing is known.");
    return Premise.HELD;
  }

  /** Nothing applies as long as the patient may be out of scope. */
  public static Premise nothingAppliesWhileThePatientMayBeOutOfScope(
      Recommender recommender, PatientCase patientCase) {
    Recommendations answer = recommender.recommend(patientCase);
    ScopeClass scope = answer.scope().scopeClass();
    boolean addressed = !answer.scope().possible().contains(ScopeClass.OUT);
    Breach.unless(
        addressed
            || Sets.filter(Findings.all(answer).keySet(), id -> Findings.applies(answer, id))
                .isEmpty(),
        patientCase,
        () -> "A clause applies while scope is " + scope);
    return Premise.of(!addressed);
  }
}
