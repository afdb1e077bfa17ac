// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.statement;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tarpswg.engine.rule.Rule;
import org.tarpswg.model.guideline.ClauseId;

/** Every rule there is, in the order of the paper: the one place that knows all headings. */
public final class Rules {
  /** The rules, in printed order. */
  public static final ImmutableList<Rule> ALL =
      Stream.of(
              Referral.RULES,
              ClinicalHistory.RULES,
              Imaging.RULES,
              Pathology.RULES,
              PatientEvaluation.RULES,
              LocalTherapies.RULES,
              PulmonaryMetastases.RULES,
              HepaticMetastases.RULES,
              IntraAbdominalMetastases.RULES,
              RecurrentMetastases.RULES,
              Palliation.RULES,
              SystemicTherapy.RULES)
          .flatMap(ImmutableList::stream)
          .collect(toImmutableList());

  private static final ImmutableMap<ClauseId, Rule> BY_CLAUSE =
      ALL.stream().collect(toImmutableMap(Rule::clause, Function.identity()));

  private Rules() {}

  /**
   * The rule of a clause.
   *
   * @throws IllegalArgumentException if none covers it yet
   */
  public static Rule of(ClauseId clause) {
    Rule rule = BY_CLAUSE.get(clause);
    if (rule == null) {
      throw new IllegalArgumentException("No rule covers clause " + clause + " yet.");
    }
    return rule;
  }

  /** The clauses that no rule covers yet, in printed order. */
  public static ImmutableList<ClauseId> unruled() {
    return ClauseId.all().stream()
        .filter(clause -> !BY_CLAUSE.containsKey(clause))
        .collect(toImmutableList());
  }
}
