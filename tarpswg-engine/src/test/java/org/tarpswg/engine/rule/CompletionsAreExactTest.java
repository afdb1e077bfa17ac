// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tarpswg.engine.ToldCase;
import org.tarpswg.model.answer.Policy;
import org.tarpswg.model.fact.FactPath;

/**
 * Ladders over four made-up questions of two to four values: verdicts and missing facts against
 * every completion, tried one by one.
 */
class CompletionsAreExactTest {
  private static final CaseFacts CASE =
      new CaseFacts(ToldCase.NOTHING.read(), Policy.builder().build());
  private static final ImmutableList<ImmutableList<Integer>> DOMAINS =
      ImmutableList.of(
          ImmutableList.of(0, 1),
          ImmutableList.of(0, 1, 2),
          ImmutableList.of(0, 1, 2, 3),
          ImmutableList.of(1)); // settled
  private static final ImmutableList<Question<Integer>> QUESTIONS =
      IntStream.range(0, DOMAINS.size())
          .mapToObj(CompletionsAreExactTest::question)
          .collect(toImmutableList());

  private static Question<Integer> question(int place) {
    ImmutableList<Integer> domain = DOMAINS.get(place);
    ImmutableList<FactPath> unknown =
        domain.size() == 1 ? ImmutableList.of() : ImmutableList.of(path(place));
    return Question.of("q" + place, facts -> new Reading<>(domain, unknown, ImmutableList.of()));
  }

  private static FactPath path(int place) {
    return FactPath.of("q" + place);
  }

  private static Condition is(int question, Integer... values) {
    return QUESTIONS.get(question).isOneOf(ImmutableSet.copyOf(values), "q" + question);
  }

  private static Outcome<String> judge(Ladder<String> ladder) {
    return Completions.judge(ladder, CASE);
  }

  private static Ladder<String> yesIf(Condition condition) {
    return Ladder.when(condition, "yes").otherwise("no");
  }

  @Test
  void a_question_that_occurs_twice_and_decides_nothing_is_no_missing_fact() {
    Condition tautology = Condition.anyOf(is(0, 0), Condition.not(is(0, 0)));
    assertThat(judge(yesIf(tautology)).possible()).containsExactly("yes");
    assertThat(judge(yesIf(tautology)).missing()).isEmpty();
    Condition onlyTheOther = Condition.allOf(tautology, is(1, 2));
    assertThat(judge(yesIf(onlyTheOther)).missing()).containsExactly(path(1));
  }

  @Test
  void a_contradiction_is_decided_whatever_is_unknown() {
    Condition never = Condition.allOf(is(2, 0, 1), is(2, 2, 3), is(1, 1));
    assertThat(judge(yesIf(never))).isEqualTo(new Outcome<>(ImmutableSet.of("no"), none()));
  }

  @Test
  void a_disjunction_that_covers_all_values_holds() {
    Condition always = Condition.anyOf(is(2, 0), is(2, 1), is(2, 2, 3));
    assertThat(judge(yesIf(always))).isEqualTo(new Outcome<>(ImmutableSet.of("yes"), none()));
  }

  @Test
  void rungs_with_one_verdict_are_one_rung() {
    Ladder<String> ladder = Ladder.when(is(0, 0), "a").when(is(1, 0), "a").otherwise("a");
    assertThat(judge(ladder)).isEqualTo(new Outcome<>(ImmutableSet.of("a"), none()));
  }

  @Test
  void a_rung_that_no_completion_reaches_gives_no_verdict() {
    Ladder<String> ladder =
        Ladder.when(is(0, 0), "a").when(is(0, 1), "b").when(is(1, 1), "c").otherwise("d");
    assertThat(judge(ladder).possible()).containsExactlyInAnyOrder("a", "b");
    assertThat(judge(ladder).missing()).containsExactly(path(0));
  }

  @Test
  void nothing_is_always_and_never() {
    assertThat(judge(yesIf(Condition.allOf())).possible()).containsExactly("yes");
    assertThat(judge(yesIf(Condition.anyOf())).possible()).containsExactly("no");
    assertThat(judge(Ladder.always("a")).missing()).isEmpty();
  }

  private static ImmutableList<FactPath> none() {
    return ImmutableList.of();
  }

  @Test
  void random_ladders_are_judged_as_all_their_completions_are() {
    Random random = new Random(20181); // fixed: the same ladders every time
    int open = 0;
    int narrower = 0;
    for (int i = 0; i < 3000; i++) {
      Ladder<String> ladder = ladder(random);
      Outcome<String> outcome = judge(ladder);
      assertThat(outcome.possible()).isEqualTo(verdicts(ladder));
      assertThat(outcome.missing()).isEqualTo(essential(ladder));
      open += outcome.missing().isEmpty() ? 0 : 1;
      narrower +=
          ladder.verdict(Possible.of(CASE)).isEmpty() && outcome.missing().isEmpty() ? 1 : 0;
    }
    assertThat(open).as("ladders that stay open").isBetween(1000, 2999);
    assertThat(narrower).as("ladders that Kleene alone leaves open").isGreaterThan(50);
  }

  private static Ladder<String> ladder(Random random) {
    Ladder.Steps<String> steps = Ladder.when(condition(random, 3), "a");
    for (int rung = random.nextInt(3); rung > 0; rung--) {
      steps = steps.when(condition(random, 3), random.nextBoolean() ? "b" : "c");
    }
    return steps.otherwise(random.nextBoolean() ? "a" : "d");
  }

  private static Condition condition(Random random, int depth) {
    int kind = depth == 0 ? 0 : random.nextInt(5);
    return switch (kind) {
      case 1 -> Condition.not(condition(random, depth - 1));
      case 2 -> Condition.allOf(condition(random, depth - 1), condition(random, depth - 1));
      case 3 -> Condition.anyOf(condition(random, depth - 1), condition(random, depth - 1));
      case 4 -> condition(random, depth - 1).as("named");
      default -> test(random);
    };
  }

  private static Condition test(Random random) {
    int question = random.nextInt(QUESTIONS.size());
    ImmutableSet<Integer> values =
        DOMAINS.get(question).stream().filter(v -> random.nextBoolean()).collect(toImmutableSet());
    return QUESTIONS.get(question).isOneOf(values, "q" + question);
  }

  private static Set<String> verdicts(Ladder<String> ladder) {
    Set<String> verdicts = new HashSet<>();
    Lists.cartesianProduct(DOMAINS).forEach(values -> verdicts.add(verdict(ladder, values)));
    return verdicts;
  }

  private static ImmutableList<FactPath> essential(Ladder<String> ladder) {
    return IntStream.range(0, DOMAINS.size())
        .filter(place -> isEssential(ladder, place))
        .mapToObj(CompletionsAreExactTest::path)
        .collect(toImmutableList());
  }

  private static boolean isEssential(Ladder<String> ladder, int place) {
    for (List<Integer> values : Lists.cartesianProduct(DOMAINS)) {
      for (Integer other : DOMAINS.get(place)) {
        List<Integer> neighbor = new ArrayList<>(values);
        neighbor.set(place, other);
        if (!verdict(ladder, neighbor).equals(verdict(ladder, values))) {
          return true;
        }
      }
    }
    return false;
  }

  private static String verdict(Ladder<String> ladder, List<Integer> values) {
    return ladder
        .verdict(
            new Possible() {
              @Override
              @SuppressWarnings("unchecked") // every question here has whole numbers for values
              public <V> ImmutableList<V> values(Question<V> question) {
                return (ImmutableList<V>) ImmutableList.of(values.get(place(question)));
              }

              @Override
              public CaseFacts facts() {
                return CASE;
              }
            })
        .orElseThrow();
  }

  private static int place(Question<?> question) {
    return IntStream.range(0, QUESTIONS.size())
        .filter(place -> QUESTIONS.get(place).equals(question))
        .findFirst()
        .orElseThrow();
  }

  /** Each record can be of two kinds or of neither: one by one there were 3^40 completions. */
  @Test
  void many_open_records_are_judged_one_after_the_other() {
    ImmutableList<Question<Integer>> records =
        IntStream.range(0, 40)
            .mapToObj(
                place ->
                    Question.of(
                        "r" + place,
                        facts ->
                            new Reading<>(
                                ImmutableList.of(0, 1, 2),
                                ImmutableList.of(FactPath.of("r" + place)),
                                ImmutableList.of())))
            .collect(toImmutableList());
    Condition oneOfEach =
        Condition.allOf(some(records, 1), some(records, 2), Condition.not(some(records, 0)));
    assertThat(judge(yesIf(oneOfEach)).possible()).containsExactlyInAnyOrder("yes", "no");
    assertThat(judge(yesIf(oneOfEach)).missing()).hasSize(40);
  }

  private static Condition some(ImmutableList<Question<Integer>> records, int kind) {
    return Condition.anyOf(
        records.stream().map(record -> record.is(kind, "it is")).toArray(Condition[]::new));
  }
}
