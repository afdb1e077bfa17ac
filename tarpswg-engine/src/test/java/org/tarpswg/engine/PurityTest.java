// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.Collections;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarpswg.model.answer.Conflict;
import org.tarpswg.model.answer.Finding;
import org.tarpswg.model.answer.MissingFact;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.TreatmentOption;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.json.CaseReader;
import org.tarpswg.model.json.RecommendationsWriter;

/** The same case gives the same answer, whenever, wherever and in whatever order it is told. */
class PurityTest {
  private static final int THREADS = 8;
  private static final Pattern READ_DATE = Pattern.compile("value=\\d{4}(-\\d{2}){0,2},");

  private static final Pattern DATE = Pattern.compile("\"(\\d{4})((-\\d\\d){0,2})\"");
  private static final ImmutableList<String> CASES =
      Repository.figures().stream().map(Repository::text).collect(toImmutableList());

  private static ImmutableList<Recommendations> answers() {
    return answers(CASES);
  }

  private static ImmutableList<Recommendations> answers(ImmutableList<String> cases) {
    return cases.stream()
        .map(text -> Tarpswg.recommend(CaseReader.strict().read(text)))
        .collect(toImmutableList());
  }

  private static ImmutableList<String> written(ImmutableList<Recommendations> answers) {
    return answers.stream().map(RecommendationsWriter::write).collect(toImmutableList());
  }

  @Test
  void asked_twice_the_answer_is_equal_and_so_is_every_byte() {
    assertThat(answers()).isEqualTo(answers());
    assertThat(written(answers())).isEqualTo(written(answers())).hasSize(17);
  }

  @Test
  void eight_threads_hear_the_same() throws Exception {
    ImmutableList<String> expected = written(answers());
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      Callable<ImmutableList<String>> asked = () -> written(answers());
      for (Future<ImmutableList<String>> heard :
          threads.invokeAll(Collections.nCopies(THREADS, asked))) {
        assertThat(heard.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** Nothing of it is worked out before they begin. */
  @Test
  void eight_threads_read_one_answer() throws Exception {
    ImmutableList<String> expected = written(answers());
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      ImmutableList<Recommendations> shared = answers();
      Callable<ImmutableList<String>> read = () -> written(shared);
      for (Future<ImmutableList<String>> heard :
          threads.invokeAll(Collections.nCopies(THREADS, read))) {
        assertThat(heard.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void eight_threads_hear_the_same_reasons_and_the_same_course() throws Exception {
    ImmutableList<PatientCase> course =
        CASES.stream().map(CaseReader.strict()::read).collect(toImmutableList());
    Callable<ImmutableList<Object>> asked =
        () ->
            ImmutableList.of(
                Tarpswg.timeline(course),
                Tarpswg.explain(course.get(2), "36.b"),
                Tarpswg.explain(course.get(2), "43b"));
    ImmutableList<Object> expected = asked.call();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (Future<ImmutableList<Object>> heard :
          threads.invokeAll(Collections.nCopies(THREADS, asked))) {
        assertThat(heard.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void neither_language_nor_time_zone_is_heard() {
    ImmutableList<String> expected = written(answers());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      assertThat("I".toLowerCase(Locale.getDefault())).isNotEqualTo("i");
      assertThat(written(answers())).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-30, -1, 1, 4, 7})
  void whole_years_later_or_earlier_nothing_has_changed(int years) {
    ImmutableList<Recommendations> now = answers();
    ImmutableList<Recommendations> then =
        answers(CASES.stream().map(text -> shifted(text, years)).collect(toImmutableList()));
    for (int i = 0; i < now.size(); i++) {
      assertThat(then.get(i).receipt().asOf())
          .isEqualTo(now.get(i).receipt().asOf().plusYears(years));
      assertThat(then.get(i).scope()).isEqualTo(now.get(i).scope());
      assertThat(withoutDates(then.get(i))).isEqualTo(withoutDates(now.get(i)));
      assertThat(then.get(i).options()).isEqualTo(now.get(i).options());
      assertThat(then.get(i).missing()).isEqualTo(now.get(i).missing());
      assertThat(codes(then.get(i))).isEqualTo(codes(now.get(i)));
    }
  }

  /** The findings in words, each date that was read for them being left out. */
  private static ImmutableList<String> withoutDates(Recommendations answer) {
    return answer.findings().stream()
        .map(finding -> READ_DATE.matcher(finding.toString()).replaceAll("value=a date,"))
        .collect(toImmutableList());
  }

  private static String shifted(String text, int years) {
    return DATE.matcher(text)
        .replaceAll(
            date -> "\"" + (Integer.parseInt(date.group(1)) + years) + date.group(2) + "\"");
  }

  private static ImmutableList<String> codes(Recommendations answer) {
    return answer.conflicts().stream().map(Conflict::code).collect(toImmutableList());
  }

  @Test
  void the_order_of_every_list_means_nothing() throws JsonProcessingException {
    ObjectMapper json = new ObjectMapper();
    int reordered = 0;
    for (String text : CASES) {
      JsonNode tree = json.readTree(text);
      tree.forEach(PurityTest::reverse);
      String reversed = tree.toString();
      reordered += reversed.equals(json.readTree(text).toString()) ? 0 : 1;
      Recommendations told = Tarpswg.recommend(CaseReader.strict().read(text));
      Recommendations backwards = Tarpswg.recommend(CaseReader.strict().read(reversed));
      assertThat(gist(backwards)).isEqualTo(gist(told));
    }
    assertThat(reordered).isGreaterThan(10);
  }

  private static void reverse(JsonNode node) {
    node.forEach(PurityTest::reverse);
    if (node instanceof ArrayNode list) {
      ImmutableList<JsonNode> entries = ImmutableList.copyOf(list);
      list.removeAll();
      Lists.reverse(entries).forEach(list::add);
    }
  }

  /** The answer without the places of records in lists. */
  private static ImmutableList<Object> gist(Recommendations answer) {
    ImmutableList.Builder<Object> gist = ImmutableList.builder();
    gist.add(answer.scope().scopeClass(), answer.scope().reasons(), codes(answer));
    answer
        .findings()
        .forEach(
            finding -> {
              gist.add(finding.clause(), finding.caveats(), finding.conflicts());
              gist.addAll(verdict(finding));
              finding.parts().forEach(part -> gist.addAll(verdict(part)));
            });
    for (TreatmentOption option : answer.options().offered()) {
      gist.add(option.regimen(), option.roles(), option.anchors(), option.caveats());
      gist.add(option.previouslyGiven());
    }
    answer.options().needsJudgement().forEach(option -> gist.add(option.regimen()));
    answer.options().conditional().forEach(option -> gist.add(option.regimen()));
    return gist.build();
  }

  private static ImmutableList<Object> verdict(Finding finding) {
    return ImmutableList.of(
        finding.applicability(),
        finding.fulfillment(),
        placeless(finding.missingForApplicability()),
        placeless(finding.missingForFulfillment()));
  }

  private static Object placeless(ImmutableList<MissingFact> missing) {
    return missing.stream()
        .map(fact -> fact.path().text().replaceAll("\\[\\d+]", "[]"))
        .collect(toImmutableSet());
  }
}
