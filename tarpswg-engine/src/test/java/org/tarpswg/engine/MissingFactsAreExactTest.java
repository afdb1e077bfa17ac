// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.MissingFact;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.ClauseId;

/**
 * For a small but complete domain: a clause is undetermined if and only if two completions of the
 * case disagree, and a fact is named as missing if and only if two completions that differ in it
 * alone do.
 */
class MissingFactsAreExactTest {
  private static final int UNKNOWN = 0;

  /** The statements whose every fact is in the domain. */
  private static final int FIRST_ON_SYSTEMIC_THERAPY = 38;

  /** A completion with the verdict of each clause that is ruled. */
  private final Map<List<Integer>, Map<ClauseId, Applicability>> verdicts = new HashMap<>();

  @Test
  void aFactIsMissingIfAndOnlyIfTwoCompletionsThatDifferInItAloneDisagree() {
    int undetermined = 0;
    for (List<Integer> partial : SystemicDomain.partialCases()) {
      Recommendations answer = Tarpswg.recommend(SystemicDomain.patient(partial));
      for (ClauseFinding finding : onSystemicTherapy(answer)) {
        Set<String> expected = essential(partial, finding.clause());
        assertThat(named(finding)).as("%s in %s", finding.clause(), partial).isEqualTo(expected);
        undetermined += finding.applicability() == Applicability.UNDETERMINED ? 1 : 0;
      }
    }
    assertThat(undetermined).as("undetermined findings that were judged").isGreaterThan(2000);
  }

  private static ImmutableList<ClauseFinding> onSystemicTherapy(Recommendations answer) {
    return answer.findings().stream()
        .filter(finding -> finding.clause().statement() >= FIRST_ON_SYSTEMIC_THERAPY)
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableSet<String> named(ClauseFinding finding) {
    return finding.missingForApplicability().stream()
        .map(MissingFact::path)
        .map(Object::toString)
        .filter(
            path -> !path.startsWith("systemicTherapies")) // they go with the line, see the domain
        .collect(toImmutableSet());
  }

  private Set<String> essential(List<Integer> partial, ClauseId clause) {
    Set<String> essential = new HashSet<>();
    for (List<Integer> completion : SystemicDomain.completions(partial)) {
      for (int variable = 0; variable < partial.size(); variable++) {
        if (partial.get(variable) == UNKNOWN && neighborsDisagree(completion, variable, clause)) {
          essential.add(SystemicDomain.path(variable));
        }
      }
    }
    return essential;
  }

  private boolean neighborsDisagree(List<Integer> completion, int variable, ClauseId clause) {
    Applicability here = verdict(completion, clause);
    for (int value : SystemicDomain.values(variable)) {
      List<Integer> neighbor = new ArrayList<>(completion);
      neighbor.set(variable, value);
      if (SystemicDomain.isConsistent(neighbor)
          && applies(verdict(neighbor, clause)) != applies(here)) {
        return true;
      }
    }
    return false;
  }

  private static boolean applies(Applicability applicability) {
    return applicability == Applicability.APPLIES;
  }

  private Applicability verdict(List<Integer> completion, ClauseId clause) {
    Applicability verdict =
        requireNonNull(
            verdicts.computeIfAbsent(completion, MissingFactsAreExactTest::judge).get(clause));
    assertThat(verdict)
        .as("%s in the complete case %s", clause, completion)
        .isNotEqualTo(Applicability.UNDETERMINED);
    return verdict;
  }

  private static ImmutableMap<ClauseId, Applicability> judge(List<Integer> completion) {
    ImmutableList<ClauseFinding> findings =
        onSystemicTherapy(Tarpswg.recommend(SystemicDomain.patient(completion)));
    return findings.stream()
        .collect(ImmutableMap.toImmutableMap(ClauseFinding::clause, ClauseFinding::applicability));
  }
}
