// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.document;

import com.google.common.collect.ImmutableSet;
import org.tarpswg.engine.ToldCase;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Ladder;
import org.tarpswg.engine.rule.Rule;
import org.tarpswg.model.answer.Policy;

/** Conditions as nested lists, and the facts that they read, from the conditions themselves. */
final class ConditionWords {
  private static final CaseFacts NOTHING_TOLD =
      new CaseFacts(ToldCase.NOTHING.read(), Policy.builder().build());

  private ConditionWords() {}

  /** The condition, one line for each step. */
  static String tree(Condition condition, int depth) {
    if (condition instanceof Condition.AllOf all) {
      return all.conditions().isEmpty()
          ? item(depth, "always")
          : item(depth, "all of:") + each(all.conditions(), depth + 1);
    } else if (condition instanceof Condition.AnyOf any) {
      return item(depth, "one of:") + each(any.conditions(), depth + 1);
    } else if (condition instanceof Condition.Not not) {
      return item(depth, "not:") + tree(not.condition(), depth + 1);
    } else if (condition instanceof Condition.Named named) {
      return named(named, depth);
    } else if (condition instanceof Condition.Exists<?> exists) {
      return item(depth, exists.words() + ", some record:") + tree(exists.ofAny(), depth + 1);
    }
    return item(depth, condition.words());
  }

  private static String named(Condition.Named named, int depth) {
    boolean explained =
        !(named.condition() instanceof Condition.Test) && !named.words().startsWith("in ");
    return explained
        ? item(depth, named.words() + ":") + tree(named.condition(), depth + 1)
        : item(depth, named.words());
  }

  private static String each(Iterable<Condition> conditions, int depth) {
    StringBuilder text = new StringBuilder();
    conditions.forEach(condition -> text.append(tree(condition, depth)));
    return text.toString();
  }

  /** What has become of it, rung by rung. */
  static String ladder(Ladder<?> ladder, int depth) {
    StringBuilder text = new StringBuilder();
    ladder
        .rungs()
        .forEach(
            rung ->
                text.append(item(depth, rung.verdict() + " where"))
                    .append(tree(rung.guard(), depth + 1)));
    String otherwise = ladder.rungs().isEmpty() ? "" : "otherwise ";
    return text.append(item(depth, otherwise + ladder.otherwise())).toString();
  }

  private static String item(int depth, String words) {
    return "  ".repeat(depth) + "- " + words + "\n";
  }

  /** The addresses of the facts that a rule reads of a case. */
  static ImmutableSet<String> facts(Rule rule) {
    ImmutableSet.Builder<String> found = ImmutableSet.builder();
    for (Rule.Output output : rule.outputs()) {
      facts(output.trigger(), found);
      facts(output.fulfillment(), found);
    }
    return found.build();
  }

  private static void facts(Condition condition, ImmutableSet.Builder<String> found) {
    if (condition instanceof Condition.Test<?> test) {
      NOTHING_TOLD.read(test.question()).facts().forEach(fact -> found.add(fact.path().text()));
      NOTHING_TOLD.read(test.question()).unknown().forEach(path -> found.add(path.text()));
    } else if (condition instanceof Condition.Exists<?> exists) {
      facts(exists.ofAny(), found);
    } else {
      condition.within(NOTHING_TOLD).forEach(within -> facts(within, found));
    }
  }

  private static void facts(Ladder<?> ladder, ImmutableSet.Builder<String> found) {
    ladder.rungs().forEach(rung -> facts(rung.guard(), found));
  }
}
