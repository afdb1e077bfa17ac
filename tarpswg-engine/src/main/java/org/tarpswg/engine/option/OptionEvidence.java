// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.option;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Collections;
import org.tarpswg.engine.reading.Tumor;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.evidence.Advisory;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.evidence.TrialRow;
import org.tarpswg.model.answer.OptionAnchor;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.Regimen;
import org.tarpswg.model.guideline.Trial;

/** What the evidence base holds behind an option, as far as it is about this tumor. */
final class OptionEvidence {
  private OptionEvidence() {}

  /** The trials of Table 5 that tested the regimen of these clauses in a tumor this can be. */
  static ImmutableList<Trial> trials(
      Regimen regimen, ImmutableList<OptionAnchor> anchors, CaseFacts facts) {
    ImmutableList<HistologicEntity> candidates = facts.read(Tumor.ENTITY).possible();
    return anchors.stream()
        .flatMap(a -> Evidence.edition2018().trialsBehind(a.clause(), regimen).stream())
        .filter(row -> isAbout(row, candidates))
        .map(TrialRow::trial)
        .distinct()
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isAbout(TrialRow row, ImmutableList<HistologicEntity> candidates) {
    return candidates.stream()
        .filter(entity -> !row.populationExcluded().contains(entity))
        .anyMatch(entity -> row.population().isEmpty() || row.population().contains(entity));
  }

  /** The advisories on these clauses that speak of the regimen's agents and of this tumor. */
  static ImmutableSet<String> advisories(
      Regimen regimen, ImmutableList<OptionAnchor> anchors, CaseFacts facts) {
    ImmutableList<HistologicEntity> candidates = facts.read(Tumor.ENTITY).possible();
    return anchors.stream()
        .flatMap(anchor -> Evidence.edition2018().advisories(anchor.clause()).stream())
        .filter(advisory -> speaksOf(advisory.agents(), regimen.agents()))
        .filter(advisory -> speaksOf(advisory.histologies(), candidates))
        .map(Advisory::id)
        .sorted()
        .collect(ImmutableSet.toImmutableSet());
  }

  private static <T> boolean speaksOf(ImmutableSet<T> confinedTo, Collection<T> subject) {
    return confinedTo.isEmpty() || !Collections.disjoint(confinedTo, subject);
  }
}
