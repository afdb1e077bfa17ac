// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarpswg.model.clinical.Agent;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.json.CaseReader;
import org.tarpswg.model.json.CaseWriter;
import org.tarpswg.model.known.MonthRange;
import org.tarpswg.model.known.PartialDate;

/** The paper's two patients, visit by visit, as the case files under examples/ tell them. */
class ExamplesTest {
  private static final Path EXAMPLES =
      Path.of(Objects.requireNonNullElse(System.getenv("TARPSWG_ROOT"), "../.."))
          .resolve("examples");

  private static ImmutableList<Path> files(String figure) {
    try (Stream<Path> files = Files.list(EXAMPLES.resolve(figure))) {
      return files.sorted().collect(toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Path> files() {
    return Stream.of("figure-1", "figure-2").flatMap(figure -> files(figure).stream());
  }

  private static PatientCase read(Path file) {
    try {
      return CaseReader.strict().read(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PatientCase visit(String figure, int number) {
    return read(files(figure).get(number - 1));
  }

  @Test
  void each_figure_has_a_file_for_each_visit() {
    assertThat(files("figure-1")).hasSize(10);
    assertThat(files("figure-2")).hasSize(7);
    assertThat(files()).allMatch(file -> file.getFileName().toString().endsWith(".json"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_file_is_read_written_and_read_back_as_the_same_case(Path file) {
    PatientCase told = read(file);
    assertThat(CaseReader.strict().read(CaseWriter.write(told))).isEqualTo(told);
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_file_says_that_its_dates_are_fictional_and_what_it_leaves_out(Path file) {
    assertThat(read(file).note().value().orElse(""))
        .contains("Dates are fictional", "counted from 2014-01-15", "left out");
  }

  @ParameterizedTest
  @MethodSource("files")
  void no_file_states_what_the_paper_does_not_print(Path file) {
    PatientCase told = read(file);
    assertThat(told.goals().systemicTherapy().isKnown()).isFalse();
    assertThat(told.patient().anthracyclineContraindicated().isKnown()).isFalse();
    assertThat(told.plannedSystemicTherapy().line().isKnown()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"figure-1", "figure-2"})
  void the_visits_follow_each_other(String figure) {
    assertThat(
            Ordering.natural()
                .isStrictlyOrdered(
                    files(figure).stream()
                        .map(file -> read(file).asOf())
                        .collect(toImmutableList())))
        .isTrue();
  }

  @Test
  void the_printed_intervals_lie_between_the_visits() {
    assertThat(months("figure-1", 1, 2)).isEqualTo(6);
    assertThat(months("figure-1", 4, 5)).isEqualTo(20);
    assertThat(months("figure-1", 6, 7)).isEqualTo(12);
    assertThat(months("figure-1", 7, 8)).isEqualTo(4);
    assertThat(months("figure-2", 1, 2)).isEqualTo(1);
    assertThat(months("figure-2", 3, 6)).isEqualTo(18);
    assertThat(months("figure-2", 1, 7)).isEqualTo(27);
  }

  private static int months(String figure, int from, int to) {
    MonthRange range =
        MonthRange.between(
                PartialDate.of(visit(figure, from).asOf()),
                PartialDate.of(visit(figure, to).asOf()))
            .orElseThrow();
    assertThat(range.least()).isEqualTo(range.most());
    return range.least();
  }

  @Test
  void the_stated_intervals_are_those_of_the_dates() {
    assertThat(sinceLastOperation("figure-1", 2)).isEqualTo(6);
    assertThat(sinceLastOperation("figure-1", 5)).isEqualTo(20);
    assertThat(sinceLastOperation("figure-1", 7)).isEqualTo(12);
    assertThat(sinceLastOperation("figure-1", 8)).isEqualTo(4);
    assertThat(sinceLastOperation("figure-2", 5)).isEqualTo(2);
    assertThat(visit("figure-1", 7).disease().latestFreeIntervalMonths()).hasToString("P12M");
    assertThat(visit("figure-1", 8).disease().freeIntervalMonths()).hasToString("P6M");
  }

  private static int sinceLastOperation(String figure, int number) {
    PatientCase told = visit(figure, number);
    PartialDate last =
        told.operations().entries().stream()
            .map(operation -> operation.date().value().orElseThrow())
            .reduce((earlier, later) -> later)
            .orElseThrow();
    return MonthRange.between(last, PartialDate.of(told.asOf())).orElseThrow().least();
  }

  @Test
  void earlier_courses_grow_from_visit_to_visit() {
    assertThat(files("figure-1").stream().map(f -> read(f).systemicTherapies().entries().size()))
        .containsExactly(0, 0, 1, 1, 2, 3, 3, 3, 4, 5);
    assertThat(files("figure-2").stream().map(f -> read(f).systemicTherapies().entries().size()))
        .containsExactly(0, 0, 1, 2, 2, 3, 3);
    assertThat(visit("figure-2", 6).systemicTherapies().entries().get(2).agents().value())
        .hasValueSatisfying(
            agents -> assertThat(agents).containsExactly(Agent.GEMCITABINE, Agent.VINORELBINE));
  }
}
