// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.law;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.Finding;
import org.tarpswg.model.answer.MissingFact;
import org.tarpswg.model.answer.OptionStatus;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.answer.ScopeClass;
import org.tarpswg.model.answer.TreatmentOption;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.Fulfillment;
import org.tarpswg.model.stability.Evolving;
import org.tarpswg.testkit.generate.OpenFacts;

/** What an answer says is missing: wherever something is open, and nowhere else. */
@Evolving
public final class MissingFactLaws {
  private MissingFactLaws() {}

  /** F5: facts are missing for applicability exactly where it is undetermined. */
  public static Premise factsAreMissingExactlyWhereAClauseIsUndetermined(
      Recommender recommender, PatientCase patientCase) {
    Map<String, Finding> all = Findings.all(recommender.recommend(patientCase));
    all.forEach(
        (id, finding) ->
            Breach.unless(
                finding.missingForApplicability().isEmpty()
                    == (finding.applicability() != Applicability.UNDETERMINED),
                patientCase,
                () ->
                    "%s is %s and misses %s."
                        .formatted(
                            id, finding.applicability(), finding.missingForApplicability())));
    return Premise.of(
        all.values().stream()
            .anyMatch(finding -> finding.applicability() == Applicability.UNDETERMINED));
  }

  /**
   * F5: something has become of a clause exactly where it applies, and facts are missing for that
   * exactly where it is not documented. Kept by parts, and by clauses that have none.
   */
  public static Premise factsAreMissingExactlyWhereAFulfillmentIsNotDocumented(
      Recommender recommender, PatientCase patientCase) {
    Recommendations answer = recommender.recommend(patientCase);
    Findings.all(answer)
        .forEach(
            (id, finding) ->
                Breach.unless(
                    finding.fulfillment().isPresent()
                        == (finding.applicability() == Applicability.APPLIES),
                    patientCase,
                    () -> id + " is " + finding.applicability() + ", " + finding.fulfillment()));
    Map<String, Finding> units = Findings.units(answer);
    units.forEach(
        (id, finding) ->
            Breach.unless(
                finding.missingForFulfillment().isEmpty() == !isNotDocumented(finding),
                patientCase,
                () ->
                    "%s is %s and misses %s."
                        .formatted(id, finding.fulfillment(), finding.missingForFulfillment())));
    return Premise.of(units.values().stream().anyMatch(MissingFactLaws::isNotDocumented));
  }

  private static boolean isNotDocumented(Finding finding) {
    return finding.fulfillment().equals(Optional.of(Fulfillment.NOT_DOCUMENTED));
  }

  /** F5: scope misses facts where it is undetermined and none once it addresses the patient. */
  public static Premise factsAreMissingWhereScopeIsUndetermined(
      Recommender recommender, PatientCase patientCase) {
    var scope = recommender.recommend(patientCase).scope();
    boolean open = scope.scopeClass() == ScopeClass.UNDETERMINED;
    Breach.unless(
        open == scope.possible().size() > 1
            && (open || scope.possible().equals(ImmutableSet.of(scope.scopeClass()))),
        patientCase,
        () -> "Scope is " + scope.scopeClass() + " and can be " + scope.possible());
    Breach.unless(
        scope.scopeClass() == ScopeClass.OUT || open == !scope.missing().isEmpty(),
        patientCase,
        () -> "Scope is " + scope.scopeClass() + " and misses " + scope.missing());
    return Premise.of(open);
  }

  /** F5: a composite misses facts, and has no verdict, exactly where more than one is possible. */
  public static Premise factsAreMissingExactlyWhereAnAssessmentIsOpen(
      Recommender recommender, PatientCase patientCase) {
    Recommendations answer = recommender.recommend(patientCase);
    for (Assessment assessment : answer.assessments()) {
      boolean open = assessment.possible().size() > 1;
      Breach.unless(
          open == assessment.verdict().isEmpty() && open == !assessment.missing().isEmpty(),
          patientCase,
          () -> "Open and missing do not go together in " + assessment);
    }
    return answer.assessments().isEmpty()
        ? Premise.NOT_RULED
        : Premise.of(answer.assessments().stream().anyMatch(a -> a.verdict().isEmpty()));
  }

  /** F5: an option that is offered waits for nothing; one that waits names what for. */
  public static Premise anOptionWaitsForAFactUnlessItIsOffered(
      Recommender recommender, PatientCase patientCase) {
    Recommendations answer = recommender.recommend(patientCase);
    Findings.options(answer)
        .filter(option -> option.status() != OptionStatus.ADVISED_AGAINST)
        .forEach(
            option ->
                Breach.unless(
                    option.missing().isEmpty() == (option.status() == OptionStatus.OFFERED),
                    patientCase,
                    () ->
                        option.regimen()
                            + " is "
                            + option.status()
                            + " and misses "
                            + option.missing()));
    return Premise.of(
        Findings.options(answer).anyMatch(option -> option.status() != OptionStatus.OFFERED));
  }

  /** F6: whatever is missing is open in the case, if its facts do not disagree. */
  public static Premise whatIsMissingIsUnknown(Recommender recommender, PatientCase patientCase) {
    Recommendations answer = recommender.recommend(patientCase);
    if (!Findings.consistent(answer)) {
      return Premise.NOT_HELD;
    }
    ImmutableSet<FactPath> open = OpenFacts.of(patientCase);
    ImmutableSet<FactPath> missing = paths(Stream.concat(named(answer), answer.missing().stream()));
    for (FactPath fact : missing) {
      Breach.unless(
          OpenFacts.contain(open, fact),
          patientCase,
          () -> fact + " is said to be missing, but it is known or no fact at all.");
    }
    return Premise.of(!missing.isEmpty());
  }

  /** The answer's list of what is missing holds what its parts miss, and nothing else. */
  public static Premise theListOfMissingFactsHoldsThemAll(
      Recommender recommender, PatientCase patientCase) {
    Recommendations answer = recommender.recommend(patientCase);
    ImmutableSet<FactPath> listed = paths(answer.missing().stream());
    ImmutableSet<FactPath> named = paths(named(answer));
    Breach.unless(
        listed.equals(named),
        patientCase,
        () -> "The answer lists " + listed + ", its parts miss " + named);
    return Premise.of(!named.isEmpty());
  }

  private static ImmutableSet<FactPath> paths(Stream<MissingFact> facts) {
    return facts.map(MissingFact::path).collect(toImmutableSet());
  }

  private static Stream<MissingFact> named(Recommendations answer) {
    return Stream.of(
            answer.scope().missing().stream(),
            Findings.all(answer).values().stream()
                .flatMap(
                    finding ->
                        Stream.concat(
                            finding.missingForApplicability().stream(),
                            finding.missingForFulfillment().stream())),
            Findings.options(answer).map(TreatmentOption::missing).flatMap(list -> list.stream()),
            answer.narrative().stream().flatMap(finding -> finding.missing().stream()),
            answer.assessments().stream().flatMap(assessment -> assessment.missing().stream()))
        .flatMap(facts -> facts);
  }
}
