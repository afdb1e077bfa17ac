// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.mutation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tarpswg.engine.rule.Rule;
import org.tarpswg.engine.scope.Scope;
import org.tarpswg.engine.statement.Rules;

/** Every mistake in the rules and the scope, each once. */
final class Mutants {
  private final IdentityHashMap<Object, Map<String, Found>> byTarget = new IdentityHashMap<>();
  private final List<Found> inOrder = new ArrayList<>();

  private static final class Found {
    private final Mistake mistake;
    private final Set<String> places = new LinkedHashSet<>();
    private final Set<Rule> rules = new LinkedHashSet<>();

    private Found(Mistake mistake) {
      this.mistake = mistake;
    }
  }

  private Mutants() {}

  static ImmutableList<Mutant> all() {
    Mutants mutants = new Mutants();
    for (Rule rule : Rules.ALL) {
      mutants.add("scope", rule, Mistakes.in(Scope.CLASS));
    }
    for (Rule rule : Rules.ALL) {
      String clause = rule.clause().toString();
      Mistake gateless = new Mistake(rule, "without the gate", rule);
      mutants.add(clause + " applies", rule, ImmutableList.of(gateless));
      mutants.add(clause + " applies", rule, Mistakes.in(rule.gate()));
      for (Rule.Output output : rule.outputs()) {
        String id = output.part().map(Object::toString).orElse(clause);
        mutants.add(id + " applies", rule, Mistakes.in(Change.behindTheGate(rule, output)));
        mutants.add(id + " fulfilled", rule, Mistakes.in(output.fulfillment()));
      }
    }
    ImmutableList.Builder<Mutant> all = ImmutableList.builder();
    for (Found found : mutants.inOrder) {
      all.add(new Mutant(place(found), found.mistake, ImmutableList.copyOf(found.rules)));
    }
    return all.build();
  }

  private static String place(Found found) {
    return found.rules.size() > 1 || found.places.contains("scope")
        ? "shared"
        : found.places.iterator().next();
  }

  private void add(String place, Rule rule, ImmutableList<Mistake> mistakes) {
    IdentityHashMap<Object, Map<String, Integer>> times = new IdentityHashMap<>();
    for (Mistake mistake : mistakes) {
      int time =
          times
              .computeIfAbsent(mistake.target(), each -> new LinkedHashMap<>())
              .merge(mistake.words(), 1, Integer::sum);
      Found found =
          byTarget
              .computeIfAbsent(mistake.target(), each -> new LinkedHashMap<>())
              .computeIfAbsent(mistake.words() + "#" + time, each -> found(mistake));
      found.places.add(place);
      found.rules.add(rule);
    }
  }

  private Found found(Mistake mistake) {
    Found found = new Found(mistake);
    inOrder.add(found);
    return found;
  }
}
