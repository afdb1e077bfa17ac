// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.proof;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.tarpswg.engine.TestTable;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Ladder;
import org.tarpswg.engine.rule.Rule;
import org.tarpswg.engine.statement.Rules;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.guideline.Fulfillment;

/**
 * One thing that a clause says: the clause itself, or a part of it.
 *
 * @param id such as 43c or 12.a
 * @param clause the clause
 * @param gate whom the clause can speak of
 * @param trigger when it applies, the gate included
 * @param fulfillment what has become of it
 */
record Claim(
    String id,
    ClauseId clause,
    Condition gate,
    Condition trigger,
    Ladder<Fulfillment> fulfillment) {

  /** All of them, in printed order. */
  static final ImmutableList<Claim> ALL =
      Rules.ALL.stream()
          .flatMap(rule -> rule.outputs().stream().map(output -> of(rule, output)))
          .collect(toImmutableList());

  private static Claim of(Rule rule, Rule.Output output) {
    String id = output.part().map(Object::toString).orElse(rule.clause().toString());
    return new Claim(id, rule.clause(), rule.gate(), output.trigger(), output.fulfillment());
  }

  /** The one of this id. */
  static Claim of(String id) {
    return ALL.stream()
        .filter(claim -> claim.id.equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no clause or part is called " + id));
  }

  /**
   * Those that the words of a cell name: parts (12.a), clauses with all their parts (43a),
   * statements with all their clauses (43), and statements from one to another (23-33).
   */
  static ImmutableSet<Claim> named(String cell) {
    ImmutableSet.Builder<Claim> named = ImmutableSet.builder();
    for (String word : TestTable.words(cell)) {
      List<Claim> found = ALL.stream().filter(claim -> claim.isNamedBy(word)).toList();
      if (found.isEmpty()) {
        throw new IllegalArgumentException("nothing is called " + word);
      }
      named.addAll(found);
    }
    return named.build();
  }

  private boolean isNamedBy(String word) {
    if (word.equals(id) || word.equals(clause.toString())) {
      return true;
    }
    if (word.matches("\\d+")) {
      return clause.statement() == Integer.parseInt(word);
    }
    int dash = word.indexOf('-');
    return dash > 0
        && clause.statement() >= Integer.parseInt(word.substring(0, dash))
        && clause.statement() <= Integer.parseInt(word.substring(dash + 1));
  }

  @Override
  public String toString() {
    return id;
  }
}
