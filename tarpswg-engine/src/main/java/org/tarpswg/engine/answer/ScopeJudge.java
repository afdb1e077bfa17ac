// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.answer;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.tarpswg.engine.rule.Condition.anyOf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Set;
import org.tarpswg.engine.reading.MissingFacts;
import org.tarpswg.engine.reading.Tumor;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Completions;
import org.tarpswg.engine.rule.Derivations;
import org.tarpswg.engine.rule.Outcome;
import org.tarpswg.engine.rule.Possible;
import org.tarpswg.engine.scope.Scope;
import org.tarpswg.model.answer.Caveat;
import org.tarpswg.model.answer.Pointer;
import org.tarpswg.model.answer.ScopeClass;
import org.tarpswg.model.answer.ScopeFinding;
import org.tarpswg.model.answer.ScopeReason;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.LesionSite;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Ternary;

/** Judges whether the consensus addresses a patient, and says why. */
final class ScopeJudge {
  private static final int ADULT_YEARS = 18;
  private static final ImmutableSet<ScopeReason> WHICH_HISTOLOGY =
      ImmutableSet.of(
          ScopeReason.EXCLUDED_HISTOLOGY,
          ScopeReason.NOT_LISTED_HISTOLOGY,
          ScopeReason.BENIGN_ENTITY);
  private static final ImmutableSet<LesionSite> WITHIN_THE_ABDOMEN =
      ImmutableSet.of(
          LesionSite.PERITONEUM,
          LesionSite.RETROPERITONEUM,
          LesionSite.OTHER_INTRA_ABDOMINAL,
          LesionSite.LIVER,
          LesionSite.LYMPH_NODE);

  private final CaseFacts facts;
  private final PatientCase told;

  ScopeJudge(CaseFacts facts) {
    this.facts = facts;
    this.told = facts.patientCase();
  }

  ScopeFinding judge() {
    Outcome<ScopeClass> outcome = Completions.judge(Scope.CLASS, facts);
    ScopeClass verdict = outcome.verdictOr(ScopeClass.UNDETERMINED);
    ImmutableSet<ScopeReason> reasons = reasons();
    return ScopeFinding.builder()
        .scopeClass(verdict)
        .possible(outcome.possible().stream().sorted().collect(toImmutableSet()))
        .reasons(reasons)
        .pointers(pointers(verdict, reasons))
        .caveats(caveats(verdict))
        .missing(MissingFacts.of(missing(outcome, reasons)))
        .derivation(Derivations.of(anyOf(Scope.IN, Scope.LIMITED), facts))
        .build();
  }

  private ImmutableSet<ScopeReason> reasons() {
    return Scope.REASONS.stream()
        .filter(reason -> reason.when().truth(Possible.of(facts)).isYes())
        .map(Scope.Reason::reason)
        .collect(toImmutableSet());
  }

  /**
   * What decides the verdict; where it is out, what decides which of the histology reasons it is.
   */
  private Set<FactPath> missing(Outcome<ScopeClass> outcome, ImmutableSet<ScopeReason> reasons) {
    Set<FactPath> missing = new HashSet<>(outcome.missing());
    if (reasons.contains(ScopeReason.HISTOLOGY_NOT_INCLUDED)) {
      Scope.REASONS.stream()
          .filter(reason -> WHICH_HISTOLOGY.contains(reason.reason()))
          .map(reason -> Completions.truthOf(reason.when(), facts))
          .forEach(open -> missing.addAll(open.missing()));
    }
    return missing;
  }

  private ImmutableSet<Pointer> pointers(ScopeClass verdict, ImmutableSet<ScopeReason> reasons) {
    ImmutableSet.Builder<Pointer> pointers = ImmutableSet.builder();
    if (reasons.contains(ScopeReason.NOT_METASTATIC)) {
      pointers.add(Pointer.COMPANION_PRIMARY, Pointer.COMPANION_RECURRENT);
    }
    if (reasons.stream().anyMatch(reason -> reason != ScopeReason.NOT_METASTATIC)) {
      pointers.add(Pointer.ANOTHER_GUIDELINE);
    }
    boolean entityOpen = !facts.read(Tumor.ENTITY).isSettled();
    if (verdict == ScopeClass.UNDETERMINED && entityOpen) {
      pointers.add(Pointer.PATHOLOGY_REVIEW);
    }
    return pointers.build();
  }

  private ImmutableSet<Caveat> caveats(ScopeClass verdict) {
    ImmutableSet.Builder<Caveat> caveats = ImmutableSet.builder();
    if (told.patient().ageYears().test(age -> age < ADULT_YEARS).isYes()) {
      caveats.add(Caveat.AGE_NOT_ADDRESSED);
    }
    if (verdict == ScopeClass.OUT) {
      return caveats.build();
    }
    if (told.primary().biopsyProven().isNo()) {
      caveats.add(Caveat.DIAGNOSIS_NOT_TISSUE_PROVEN);
    }
    if (isWellDifferentiated() && hasLesionBeyondTheAbdomen()) {
      caveats.add(Caveat.REVIEW_FOR_DEDIFFERENTIATION);
    }
    return caveats.build();
  }

  private boolean isWellDifferentiated() {
    return facts.read(Tumor.ENTITY).possible().equals(ImmutableList.of(HistologicEntity.WD_LPS));
  }

  private boolean hasLesionBeyondTheAbdomen() {
    Ternary beyond =
        told.lesions()
            .any(lesion -> lesion.site().test(site -> !WITHIN_THE_ABDOMEN.contains(site)));
    return beyond.isYes();
  }
}
