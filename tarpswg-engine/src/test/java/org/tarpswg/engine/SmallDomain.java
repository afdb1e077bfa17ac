// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Completions;
import org.tarpswg.engine.rule.Ladder;
import org.tarpswg.engine.rule.Outcome;
import org.tarpswg.engine.rule.Rule;
import org.tarpswg.engine.statement.Rules;
import org.tarpswg.model.answer.Policy;
import org.tarpswg.model.guideline.ClauseId;

/**
 * Facts that can be told in a few ways each, or not at all. Over every way to tell them, a ladder
 * allows exactly the verdicts that the completions reach, and misses exactly the facts in which
 * alone two completions with different verdicts differ.
 */
public final class SmallDomain {
  private static final String UNTOLD = "";

  private final ToldCase base;
  private final List<String> paths = new ArrayList<>();
  private final List<ImmutableList<String>> values = new ArrayList<>();

  /** A domain of cases that tell these facts too. */
  public SmallDomain(ToldCase base) {
    this.base = base;
  }

  /** The same domain with one more fact. */
  public SmallDomain with(String path, String... ways) {
    paths.add(path);
    values.add(ImmutableList.copyOf(ways));
    return this;
  }

  /** When a part or clause applies. */
  public static Rule.Output output(String clause, int place) {
    return Rules.of(ClauseId.of(clause)).outputs().get(place);
  }

  /** Asserts it of the ladder, wherever it may be judged; says how often it was open. */
  public <V> int assertExact(Ladder<V> ladder, Function<CaseFacts, Boolean> judged) {
    return assertExact(facts -> ladder, judged);
  }

  /** The same of a ladder that is put together for each case. */
  public <V> int assertExact(
      Function<CaseFacts, Ladder<V>> ladder, Function<CaseFacts, Boolean> judged) {
    Map<List<String>, V> decided = new HashMap<>();
    int open = 0;
    for (List<String> told : Lists.cartesianProduct(withUntold())) {
      CaseFacts facts = facts(told);
      if (!judged.apply(facts)) {
        continue;
      }
      Outcome<V> outcome = Completions.judge(ladder.apply(facts), facts);
      Set<V> reached = new LinkedHashSet<>();
      Set<String> essential = new LinkedHashSet<>();
      for (List<String> whole : completions(told)) {
        V verdict = decide(whole, ladder, decided);
        reached.add(verdict);
        for (int place = 0; place < told.size(); place++) {
          if (told.get(place).isEmpty() && differs(whole, place, verdict, ladder, decided)) {
            essential.add(paths.get(place));
          }
        }
      }
      assertThat(outcome.possible()).as("%s", told).isEqualTo(reached);
      assertThat(missing(outcome)).as("%s", told).isEqualTo(essential);
      open += reached.size() > 1 ? 1 : 0;
    }
    return open;
  }

  private ImmutableSet<String> missing(Outcome<?> outcome) {
    return outcome.missing().stream()
        .map(fact -> fact.text())
        .filter(paths::contains)
        .collect(ImmutableSet.toImmutableSet());
  }

  private <V> boolean differs(
      List<String> whole,
      int place,
      V verdict,
      Function<CaseFacts, Ladder<V>> ladder,
      Map<List<String>, V> decided) {
    return values.get(place).stream()
        .map(way -> with(whole, place, way))
        .anyMatch(other -> !decide(other, ladder, decided).equals(verdict));
  }

  private static ImmutableList<String> with(List<String> whole, int place, String way) {
    List<String> other = new ArrayList<>(whole);
    other.set(place, way);
    return ImmutableList.copyOf(other);
  }

  private <V> V decide(
      List<String> whole, Function<CaseFacts, Ladder<V>> ladder, Map<List<String>, V> decided) {
    return decided.computeIfAbsent(ImmutableList.copyOf(whole), all -> decide(facts(all), ladder));
  }

  private static <V> V decide(CaseFacts facts, Function<CaseFacts, Ladder<V>> ladder) {
    return Completions.judge(ladder.apply(facts), facts).verdict().orElseThrow();
  }

  private List<List<String>> completions(List<String> told) {
    List<List<String>> ways = new ArrayList<>();
    for (int place = 0; place < told.size(); place++) {
      ways.add(told.get(place).isEmpty() ? values.get(place) : List.of(told.get(place)));
    }
    return Lists.cartesianProduct(ways);
  }

  private ImmutableList<ImmutableList<String>> withUntold() {
    return values.stream()
        .map(ways -> ImmutableList.<String>builder().add(UNTOLD).addAll(ways).build())
        .collect(toImmutableList());
  }

  private CaseFacts facts(List<String> told) {
    List<String> facts = new ArrayList<>();
    for (int place = 0; place < told.size(); place++) {
      if (!told.get(place).isEmpty()) {
        facts.add(fact(paths.get(place)) + "=" + told.get(place));
      }
    }
    return new CaseFacts(base.and(facts).read(), Policy.builder().build());
  }

  /** Lesions are told by place and addressed by name. */
  private static String fact(String path) {
    return path.replace("[L", "[");
  }
}
