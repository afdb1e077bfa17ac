// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tarpswg.model.ToldFacts;
import org.tarpswg.model.fact.Domain;
import org.tarpswg.model.fact.FactCatalog;
import org.tarpswg.model.fact.FactDefinition;
import org.tarpswg.model.problem.Problem;

/** A record cannot be younger than the assessment, which every case here has on 2018-03-01. */
class RecordDatesTest {
  private static final String PLAN = "plannedProcedure.date";

  /** Every dated record of the catalog, with the first record of a list in place of any. */
  static List<String> dates() {
    return FactCatalog.all().stream()
        .filter(fact -> fact.values().equals(Domain.partialDate().words()))
        .map(FactDefinition::path)
        .map(path -> path.text().replace("[*]", "[0]"))
        .filter(path -> !path.equals(PLAN))
        .toList();
  }

  @Test
  void everyDateOfTheCatalogIsTried() {
    assertThat(dates())
        .hasSizeGreaterThanOrEqualTo(18)
        .contains("operations[0].date", "imaging[0].date", "ablations[0].date")
        .contains("systemicTherapies[0].start", "systemicTherapies[0].end", "tumorBoards[0].date")
        .contains("patient.smokingQuitDate", "lesions[0].firstDetectedOn");
  }

  @ParameterizedTest
  @MethodSource("dates")
  void aRecordOfTheNextDayIsRefused(String path) {
    assertThat(ToldFacts.problems(path + "=2018-03-02"))
        .singleElement()
        .satisfies(problem -> refused(problem, path, "2018-03-02"));
  }

  private static void refused(Problem problem, String path, String date) {
    assertThat(problem.code()).isEqualTo("RECORD_AFTER_ASSESSMENT");
    assertThat(problem.path()).isEqualTo(path.replace("lesions[0]", "lesions[L0]"));
    assertThat(problem.found()).isEqualTo(date);
  }

  @ParameterizedTest
  @MethodSource("dates")
  void aPartialDateIsRefusedOnlyIfItCanOnlyLieAhead(String path) {
    assertThat(ToldFacts.problems(path + "=2018-04")).hasSize(1);
    assertThat(ToldFacts.problems(path + "=2019")).hasSize(1);
    assertThat(ToldFacts.problems(path + "=2018-03")).isEmpty();
    assertThat(ToldFacts.problems(path + "=2018")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("dates")
  void aRecordOfTheDayOfAssessmentIsAllowed(String path) {
    assertThat(ToldFacts.problems(path + "=2018-03-01")).isEmpty();
  }

  @Test
  void aPlanMayLieAhead() {
    assertThat(ToldFacts.problems(PLAN + "=2018-09-01")).isEmpty();
  }

  @Test
  void theRecordOfALaterPlaceIsNamedByIt() {
    assertThat(
            ToldFacts.problems(
                "operations[0].date=2017", "operations[1].date=2019", "imaging[2].date=2020"))
        .extracting(Problem::path)
        .containsExactly("operations[1].date", "imaging[2].date");
  }
}
