// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.law;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import org.tarpswg.model.answer.Finding;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.answer.ScopeClass;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.Histology;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.PrimaryTumor;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.stability.Evolving;

/** An open histology is the set of entities it can be: decided is what holds for each of them. */
@Evolving
public final class CandidateLaws {
  private CandidateLaws() {}

  /**
   * F86: a clause or part applies to a set of candidates only if it does to each of them, and it
   * does if it does to each and all have one scope; likewise for not applying.
   */
  public static Premise aSetOfCandidatesDecidesWhatEachOfThemDecides(
      Recommender recommender, PatientCase patientCase) {
    ImmutableSet<HistologicEntity> candidates =
        patientCase
            .primary()
            .histology()
            .value()
            .map(Histology::candidates)
            .orElse(ImmutableSet.of());
    if (candidates.size() < 2) {
      return Premise.NOT_HELD;
    }
    Recommendations open = recommender.recommend(patientCase);
    ImmutableList<Recommendations> each =
        candidates.stream()
            .map(entity -> recommender.recommend(being(patientCase, entity)))
            .collect(toImmutableList());
    if (!Findings.consistent(open) || !each.stream().allMatch(Findings::consistent)) {
      return Premise.NOT_HELD;
    }
    boolean oneScope =
        each.stream().map(found -> found.scope().scopeClass()).distinct().count() == 1;
    for (Map.Entry<String, Finding> unit : Findings.units(open).entrySet()) {
      ImmutableSet<Applicability> ofEach =
          each.stream()
              .map(answer -> Findings.in(Findings.units(answer), unit.getKey()).applicability())
              .collect(toImmutableSet());
      Breach.unless(
          agree(unit.getValue().applicability(), ofEach, oneScope),
          patientCase,
          () ->
              unit.getKey()
                  + " is "
                  + unit.getValue().applicability()
                  + " for the set and "
                  + ofEach
                  + " for its members.");
    }
    return Premise.of(open.scope().scopeClass() != ScopeClass.OUT);
  }

  private static PatientCase being(PatientCase of, HistologicEntity entity) {
    return PatientCase.builder()
        .from(of)
        .primary(
            PrimaryTumor.builder()
                .from(of.primary())
                .histology(Known.known(Histology.of(entity)))
                .build())
        .build();
  }

  private static boolean agree(
      Applicability set, ImmutableSet<Applicability> each, boolean oneScope) {
    boolean unanimous = each.size() == 1 && oneScope;
    return switch (set) {
      case APPLIES -> each.equals(ImmutableSet.of(Applicability.APPLIES));
      case DOES_NOT_APPLY ->
          !each.contains(Applicability.APPLIES) && !each.contains(Applicability.UNDETERMINED);
      case OUT_OF_SCOPE -> each.equals(ImmutableSet.of(Applicability.OUT_OF_SCOPE));
      case UNDETERMINED -> !unanimous || each.contains(Applicability.UNDETERMINED);
    };
  }
}
