// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tarpswg.engine.ToldCase;
import org.tarpswg.engine.statement.Rules;
import org.tarpswg.model.answer.Policy;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.known.Ternary;
import org.tarpswg.testkit.cases.ConformanceCases;

/** What cases leave of conditions is shared between them, and never changes an answer. */
class RemaindersTest {
  private static CaseFacts facts(PatientCase told) {
    return new CaseFacts(told, Policy.builder().build());
  }

  private static ImmutableList<Condition> triggers() {
    return Rules.ALL.stream().map(Rule::trigger).collect(toImmutableList());
  }

  private static List<Remainder> left(PatientCase told) {
    CaseFacts facts = facts(told);
    return triggers().stream().map(facts.remaining()::of).toList();
  }

  private static List<Outcome<Ternary>> answers(PatientCase told) {
    CaseFacts facts = facts(told);
    return triggers().stream()
        .map(trigger -> Completions.truthOf(trigger, facts))
        .peek(Outcome::missing)
        .toList();
  }

  @Test
  void twoCasesThatTellTheSameLeaveTheSameThings() {
    PatientCase one = ToldCase.METASTATIC.of("LMS").read();
    PatientCase other = ToldCase.METASTATIC.of("LMS").read();
    assertThat(left(one)).anyMatch(Remainder::isOpen);
    assertThat(left(one)).usingElementComparator(RemaindersTest::bySameness).isEqualTo(left(other));
  }

  private static int bySameness(Remainder one, Remainder other) {
    return one == other ? 0 : 1;
  }

  @Test
  void lesionsOfOtherNamesLeaveTheSameThingsAndAskForTheirOwnFacts() {
    PatientCase one = withLesion("first");
    PatientCase other = withLesion("second");
    assertThat(left(one)).usingElementComparator(RemaindersTest::bySameness).isEqualTo(left(other));
    assertThat(missing(one)).anyMatch(path -> path.startsWith("lesions[first]"));
    assertThat(missing(other))
        .anyMatch(path -> path.startsWith("lesions[second]"))
        .noneMatch(path -> path.startsWith("lesions[first]"));
  }

  private static PatientCase withLesion(String id) {
    return ToldCase.METASTATIC.of("LMS").and("lesions[0].id=" + id).read();
  }

  private static List<String> missing(PatientCase told) {
    return answers(told).stream()
        .flatMap(answer -> answer.missing().stream())
        .map(path -> path.text())
        .toList();
  }

  /** The first answers are found anew, the second ones where the first were kept. */
  @Test
  void whatWasFoundBeforeIsFoundAgain() {
    ImmutableList<PatientCase> cases =
        ConformanceCases.all().stream().map(each -> each.patientCase()).collect(toImmutableList());
    List<List<Outcome<Ternary>>> first = cases.stream().map(RemaindersTest::answers).toList();
    List<List<Outcome<Ternary>>> second =
        cases.reverse().stream().map(RemaindersTest::answers).toList();
    assertThat(ImmutableList.copyOf(second).reverse()).isEqualTo(first);
  }

  @Test
  void manyThreadsFindTheSame() {
    ImmutableList<PatientCase> cases =
        ConformanceCases.all().stream()
            .limit(100)
            .map(each -> each.patientCase())
            .collect(toImmutableList());
    List<List<Outcome<Ternary>>> alone = cases.stream().map(RemaindersTest::answers).toList();
    List<List<Outcome<Ternary>>> together =
        cases.parallelStream().map(RemaindersTest::answers).toList();
    assertThat(together).isEqualTo(alone);
  }

  @Test
  void whenTooMuchIsHeldOthersBegin() {
    Remainders full = Remainders.shared();
    PatientCase told = ToldCase.METASTATIC.of("LMS").read();
    List<Outcome<Ternary>> before = answers(told);
    fill(full);
    assertThat(Remainders.shared()).isNotSameAs(full);
    assertThat(answers(told)).isEqualTo(before);
  }

  /** A conjunction of many tests is large: a few of them are too much. */
  private static void fill(Remainders remainders) {
    Stream<Remainder> tests =
        IntStream.range(0, 1000).mapToObj(number -> test(remainders, "q" + number));
    Remainder[] many = tests.toArray(Remainder[]::new);
    for (int without = 1; without < many.length; without++) {
      Remainder[] some = Arrays.copyOf(many, without + 1);
      remainders.together(true, some);
    }
    for (int from = 1; from < many.length - 1; from++) {
      remainders.together(false, Arrays.copyOfRange(many, from, many.length));
      remainders.together(true, Arrays.copyOfRange(many, from, many.length));
    }
  }

  private static Remainder test(Remainders remainders, String words) {
    Question<Boolean> question =
        Question.of(
            words,
            facts ->
                new Reading<>(
                    ImmutableList.of(true, false), ImmutableList.of(), ImmutableList.of()));
    return remainders.test(
        ValueTest.of(remainders.asked(question), ImmutableList.of(true, false), value -> value));
  }
}
