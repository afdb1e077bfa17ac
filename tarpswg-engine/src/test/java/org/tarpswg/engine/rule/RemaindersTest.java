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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarpswg.engine.Tarpswg;
import org.tarpswg.engine.ToldCase;
import org.tarpswg.engine.statement.Rules;
import org.tarpswg.model.answer.Policy;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.json.Detail;
import org.tarpswg.model.json.RecommendationsWriter;
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

  private static List<Outcome<Ternary>> answersFoundAnew(PatientCase told) {
    Remainders.begin();
    return answers(told);
  }

  private static ImmutableList<PatientCase> cases() {
    return ConformanceCases.all().stream()
        .map(each -> each.patientCase())
        .collect(toImmutableList());
  }

  @Test
  void whatIsKeptFromOtherCasesChangesNoAnswer() {
    List<List<Outcome<Ternary>>> anew =
        cases().stream().map(RemaindersTest::answersFoundAnew).toList();
    List<List<Outcome<Ternary>>> kept = cases().stream().map(RemaindersTest::answers).toList();
    assertThat(kept).isEqualTo(anew);
  }

  @Test
  void threadsThatFindTheSameAtTheSameTimeFindWhatOneFinds() {
    ImmutableList<PatientCase> many = cases();
    Remainders.begin();
    List<List<Outcome<Ternary>>> together =
        many.parallelStream().map(RemaindersTest::answers).toList();
    assertThat(together).isEqualTo(many.stream().map(RemaindersTest::answersFoundAnew).toList());
  }

  /** Conditions on the first eight are kept, those on further ones are put together again. */
  @ParameterizedTest
  @ValueSource(ints = {7, 8, 9, 10})
  void theLastOfSoManyLesionsIsAskedForAsTheFirst(int lesions) {
    PatientCase told = withUntoldLesions(lesions);
    assertThat(missing(told)).contains("lesions[L0].site", "lesions[L" + (lesions - 1) + "].site");
    assertThat(answers(told)).isEqualTo(answersFoundAnew(told));
  }

  private static PatientCase withUntoldLesions(int number) {
    return ToldCase.METASTATIC
        .of("LMS")
        .and("lesions[" + (number - 1) + "].id=L" + (number - 1))
        .read();
  }

  /** A question put together anew for each case would be kept, and never found again. */
  @Test
  void whoAsksTheSameAgainLeavesNothingNew() {
    ImmutableList<PatientCase> many =
        ImmutableList.<PatientCase>builder()
            .add(withUntoldLesions(1), withUntoldLesions(3))
            .addAll(cases().subList(0, 100))
            .build();
    Remainders.begin();
    Remainders kept = Remainders.shared();
    many.forEach(RemaindersTest::readEverything);
    int once = kept.size();
    many.forEach(RemaindersTest::readEverything);
    assertThat(kept.size()).isEqualTo(once).isPositive();
    assertThat(Remainders.shared()).isSameAs(kept);
  }

  private static void readEverything(PatientCase told) {
    RecommendationsWriter.line(Tarpswg.recommend(told), Detail.FULL);
  }

  @Test
  void whatIsSettledIsPutTogetherFromNothing() {
    assertThat(Remainder.HOLDS.within()).isEmpty();
    assertThat(Remainder.FAILS.within()).isEmpty();
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
