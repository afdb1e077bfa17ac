// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.law;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tarpswg.evidence.Clause;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.MissingFact;
import org.tarpswg.model.answer.Notice;
import org.tarpswg.model.answer.Pointer;
import org.tarpswg.model.answer.Policy;
import org.tarpswg.model.answer.Receipt;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.answer.ScopeClass;
import org.tarpswg.model.answer.ScopeFinding;
import org.tarpswg.model.answer.ScopeReason;
import org.tarpswg.model.answer.TreatmentOption;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.SystemicTherapyGoal;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.guideline.Fulfillment;
import org.tarpswg.model.known.Ternary;

/** The smallest recommender that keeps the laws: scope and the clauses 39, 40a, 43c and 43d. */
final class TinyRecommender implements Recommender {
  static final ImmutableList<ClauseId> RULED =
      Stream.of("39", "40a", "43c", "43d").map(ClauseId::of).collect(toImmutableList());
  private static final ImmutableSet<SystemicTherapyGoal> TO_LEARN =
      ImmutableSet.of(SystemicTherapyGoal.TEST_BIOLOGY, SystemicTherapyGoal.NONE);

  @Override
  public Recommendations recommend(PatientCase patientCase) {
    TinyReading reading = new TinyReading(patientCase);
    ScopeFinding scope = scope(reading);
    ImmutableList<ClauseFinding> findings =
        RULED.stream().map(clause -> finding(clause, reading, scope)).collect(toImmutableList());
    TinyOptions options = new TinyOptions(reading, findings);
    return Recommendations.builder()
        .scope(scope)
        .findings(findings)
        .unruled(
            ClauseId.all().stream().filter(id -> !RULED.contains(id)).collect(toImmutableList()))
        .options(options.all())
        .missing(missing(scope, findings, options.all().conditional()))
        .pointers(pointers(patientCase))
        .addNotices(Notice.values())
        .receipt(receipt(patientCase))
        .build();
  }

  private static ImmutableSet<Pointer> pointers(PatientCase patientCase) {
    return patientCase.goals().systemicTherapy().test(TO_LEARN::contains).isYes()
        ? ImmutableSet.of(Pointer.SYSTEMIC_THERAPY_TO_LEARN_BIOLOGY)
        : ImmutableSet.of();
  }

  private static Receipt receipt(PatientCase patientCase) {
    return Receipt.builder()
        .edition("2018")
        .dataHash("none")
        .libraryVersion("tiny")
        .policy(Policy.builder().build())
        .asOf(patientCase.asOf())
        .build();
  }

  private static ScopeFinding scope(TinyReading reading) {
    Clue addressed = reading.addressed();
    ImmutableSet<ScopeClass> possible = possible(reading);
    ScopeClass verdict =
        possible.size() == 1 ? possible.iterator().next() : ScopeClass.UNDETERMINED;
    return ScopeFinding.builder()
        .scopeClass(verdict)
        .possible(possible)
        .reasons(verdict == ScopeClass.OUT ? reasons(reading) : ImmutableSet.of())
        .missing(
            verdict == ScopeClass.UNDETERMINED
                ? reading
                    .site()
                    .and(reading.disease())
                    .and(Clue.of(Ternary.UNKNOWN, open(reading)))
                    .missing()
                : ImmutableList.of())
        .derivation(addressed.derivation())
        .build();
  }

  private static String[] open(TinyReading reading) {
    boolean histologyDecided =
        reading.isOneOf(Entities.INCLUDED).truth().isKnown()
            && reading.isOneOf(Entities.LIMITED).truth().isKnown();
    return histologyDecided ? new String[0] : new String[] {"primary.histology"};
  }

  private static ImmutableSet<ScopeClass> possible(TinyReading reading) {
    Ternary elsewhere = reading.site().and(reading.disease()).truth();
    Ternary in = reading.isOneOf(Entities.INCLUDED).truth();
    Ternary limited = reading.isOneOf(Entities.LIMITED).truth();
    Ternary addressed = reading.addressed().truth();
    ImmutableSet.Builder<ScopeClass> possible = ImmutableSet.builder();
    if (!elsewhere.isNo() && !in.isNo()) {
      possible.add(ScopeClass.IN);
    }
    if (!elsewhere.isNo() && !limited.isNo()) {
      possible.add(ScopeClass.LIMITED);
    }
    if (!addressed.isYes()) {
      possible.add(ScopeClass.OUT);
    }
    return possible.build();
  }

  private static ImmutableSet<ScopeReason> reasons(TinyReading reading) {
    ImmutableSet.Builder<ScopeReason> reasons = ImmutableSet.builder();
    if (reading.isOneOf(Entities.EXCLUDED).truth().isYes()) {
      reasons.add(ScopeReason.EXCLUDED_HISTOLOGY);
    }
    Clue named =
        reading
            .isOneOf(Entities.EXCLUDED)
            .or(reading.isOneOf(Entities.INCLUDED))
            .or(reading.isOneOf(Entities.LIMITED));
    if (named.truth().isNo()) {
      reasons.add(ScopeReason.NOT_LISTED_HISTOLOGY);
    }
    if (reading.disease().truth().isNo()) {
      reasons.add(ScopeReason.NOT_METASTATIC);
    }
    return reasons.build();
  }

  private static ClauseFinding finding(ClauseId id, TinyReading reading, ScopeFinding scope) {
    Clause printed = Evidence.edition2018().clause(id);
    Clue trigger = trigger(id, reading);
    boolean outside =
        scope.scopeClass() == ScopeClass.OUT
            || (scope.scopeClass() == ScopeClass.LIMITED && id.statement() != 39);
    Applicability found = outside ? Applicability.OUT_OF_SCOPE : applicability(trigger.truth());
    Optional<Clue> done =
        found == Applicability.APPLIES ? Optional.of(done(id, reading)) : Optional.empty();
    return ClauseFinding.builder()
        .clause(id)
        .grading(printed.grading())
        .citations(printed.citations())
        .applicability(found)
        .fulfillment(done.map(clue -> fulfillment(clue.truth())))
        .direction(printed.direction())
        .force(printed.force())
        .advice(printed.gist())
        .missingForApplicability(
            found == Applicability.UNDETERMINED ? trigger.missing() : ImmutableList.of())
        .missingForFulfillment(done.map(Clue::missing).orElse(ImmutableList.of()))
        .derivation(trigger.derivation())
        .build();
  }

  private static Clue trigger(ClauseId id, TinyReading reading) {
    Clue gate = reading.in().and(reading.present());
    return switch (id.toString()) {
      case "39" -> reading.addressed().and(reading.present());
      case "40a" ->
          gate.and(reading.firstLine())
              .and(reading.palliative())
              .and(reading.contraindicated().not());
      case "43c" ->
          gate.and(reading.firstLine().not()).and(reading.isOneOf(Entities.TABLE_1_LIPOSARCOMAS));
      default ->
          gate.and(reading.firstLine().not().or(reading.contraindicated()))
              .and(reading.isOneOf(Entities.LIPOSARCOMAS).not());
    };
  }

  private static Applicability applicability(Ternary trigger) {
    return switch (trigger) {
      case YES -> Applicability.APPLIES;
      case NO -> Applicability.DOES_NOT_APPLY;
      case UNKNOWN -> Applicability.UNDETERMINED;
    };
  }

  private static Clue done(ClauseId id, TinyReading reading) {
    PatientCase of = reading.of();
    if (id.statement() == 39) {
      return Clue.of(of.care().clinicalTrialConsidered(), "care.clinicalTrialConsidered");
    }
    return Clue.of(
        of.plannedSystemicTherapy()
            .agents()
            .test(
                agents ->
                    !Sets.intersection(agents, Evidence.edition2018().clause(id).agents())
                        .isEmpty()),
        "plannedSystemicTherapy.agents");
  }

  private static Fulfillment fulfillment(Ternary done) {
    return switch (done) {
      case YES -> Fulfillment.DONE;
      case NO -> Fulfillment.OUTSTANDING;
      case UNKNOWN -> Fulfillment.NOT_DOCUMENTED;
    };
  }

  private static ImmutableList<MissingFact> missing(
      ScopeFinding scope,
      ImmutableList<ClauseFinding> findings,
      ImmutableList<TreatmentOption> conditional) {
    List<MissingFact> all = new ArrayList<>(scope.missing());
    findings.forEach(finding -> all.addAll(finding.missingForApplicability()));
    findings.forEach(finding -> all.addAll(finding.missingForFulfillment()));
    conditional.forEach(option -> all.addAll(option.missing()));
    TreeMap<FactPath, MissingFact> byPath = new TreeMap<>();
    all.forEach(fact -> byPath.put(fact.path(), fact));
    return ImmutableList.copyOf(byPath.values());
  }
}
