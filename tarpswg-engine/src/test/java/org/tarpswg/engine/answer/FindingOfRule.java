// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.answer;

import com.google.common.collect.ImmutableList;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Rule;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.ScopeClass;

/** What the engine would say if this were the rule of the clause. */
public final class FindingOfRule {
  private FindingOfRule() {}

  /** What is said of the clause and its parts, without the conflicts that they rest on. */
  public static ClauseFinding of(Rule rule, CaseFacts facts, ScopeClass scope) {
    return new FindingJudge(rule, facts, scope).judge(ImmutableList::of);
  }
}
