// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.answer;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import org.tarpswg.engine.reading.Tumor;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.evidence.Advisory;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.evidence.Publication;
import org.tarpswg.evidence.RegulatoryAct;
import org.tarpswg.model.answer.AdvisoryNotice;
import org.tarpswg.model.guideline.ClauseId;

/** What was published since, beside the clauses it touches; it changes none of them. */
final class Advisories {
  private Advisories() {}

  /** The advisories that touch a clause and speak of what the tumor can be. */
  static ImmutableSet<String> touching(ClauseId clause, CaseFacts facts) {
    return Evidence.edition2018().advisories(clause).stream()
        .filter(advisory -> speaksOfTheTumor(advisory, facts))
        .map(Advisory::id)
        .collect(toImmutableSet());
  }

  private static boolean speaksOfTheTumor(Advisory advisory, CaseFacts facts) {
    return advisory.histologies().isEmpty()
        || !Collections.disjoint(advisory.histologies(), facts.read(Tumor.ENTITY).possible());
  }

  /** Those that touch the whole consensus, and those with these ids, in the register's order. */
  static ImmutableList<AdvisoryNotice> notices(Collection<String> ids) {
    Set<String> shown = Set.copyOf(ids);
    return Evidence.edition2018().advisories().stream()
        .filter(advisory -> advisory.wholeDocument() || shown.contains(advisory.id()))
        .map(Advisories::notice)
        .collect(toImmutableList());
  }

  private static AdvisoryNotice notice(Advisory advisory) {
    return AdvisoryNotice.builder()
        .id(advisory.id())
        .fact(advisory.fact())
        .population(advisory.population())
        .keyFigures(advisory.keyFigures())
        .note(advisory.note())
        .effects(advisory.effects().stream().map(Enum::name).collect(toImmutableList()))
        .clauses(advisory.clauses().asList())
        .citations(advisory.citations().stream().map(Publication::text).collect(toImmutableList()))
        .regulatory(
            advisory.regulatory().stream().map(RegulatoryAct::text).collect(toImmutableList()))
        .build();
  }
}
