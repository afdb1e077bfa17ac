// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarpswg.model.ToldFacts;
import org.tarpswg.model.problem.Problem;

/** Dates that cannot follow each other; the same day and overlapping partial dates can. */
class DateOrderTest {
  private static final String BEFORE = "2015-03-01, 2015-03-02, true";
  private static final String SAME_DAY = "2015-03-02, 2015-03-02, false";
  private static final String AFTER = "2015-03-03, 2015-03-02, false";
  private static final String MONTH_BEFORE = "2015-02,    2015-03-01, true";
  private static final String MONTH_OVERLAPS = "2015-03,    2015-03-31, false";
  private static final String YEAR_OVERLAPS = "2015,       2015-12-31, false";
  private static final String SAME_YEAR = "2015,       2015,       false";
  private static final String YEAR_BEFORE = "2014,       2015,       true";

  private static List<String> codes(String... facts) {
    return ToldFacts.problems(facts).stream().map(Problem::code).toList();
  }

  private static List<String> onlyIf(boolean refused, String code) {
    return refused ? List.of(code) : List.of();
  }

  @ParameterizedTest
  @CsvSource({
    BEFORE,
    SAME_DAY,
    AFTER,
    MONTH_BEFORE,
    MONTH_OVERLAPS,
    YEAR_OVERLAPS,
    SAME_YEAR,
    YEAR_BEFORE
  })
  void aMetachronousMetastasisIsNotFoundBeforeThePrimary(String date, String bound, boolean not) {
    String first = "disease.firstMetastasisDetectedOn=" + date;
    String diagnosis = "primary.diagnosisDate=" + bound;
    assertThat(codes("disease.timing=METACHRONOUS", first, diagnosis))
        .isEqualTo(onlyIf(not, "METASTASIS_BEFORE_PRIMARY"));
    assertThat(codes("disease.timing=SYNCHRONOUS", first, diagnosis)).isEmpty();
    assertThat(codes(first, diagnosis)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    BEFORE,
    SAME_DAY,
    AFTER,
    MONTH_BEFORE,
    MONTH_OVERLAPS,
    YEAR_OVERLAPS,
    SAME_YEAR,
    YEAR_BEFORE
  })
  void aMetastasectomyIsNotDoneBeforeThereIsAMetastasis(String date, String bound, boolean not) {
    String operation = "operations[1].date=" + date;
    String first = "disease.firstMetastasisDetectedOn=" + bound;
    assertThat(codes("operations[1].purpose=METASTASECTOMY", operation, first))
        .isEqualTo(onlyIf(not, "METASTASECTOMY_BEFORE_METASTASIS"));
    assertThat(codes("operations[1].purpose=PRIMARY", operation, first)).isEmpty();
    assertThat(codes(operation, first)).isEmpty();
    assertThat(codes("operations[1].purpose=METASTASECTOMY", operation)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    BEFORE,
    SAME_DAY,
    AFTER,
    MONTH_BEFORE,
    MONTH_OVERLAPS,
    YEAR_OVERLAPS,
    SAME_YEAR,
    YEAR_BEFORE
  })
  void aCourseDoesNotEndBeforeItStarts(String date, String bound, boolean not) {
    String end = "systemicTherapies[0].end=" + date;
    assertThat(codes(end, "systemicTherapies[0].start=" + bound))
        .isEqualTo(onlyIf(not, "END_BEFORE_START"));
    assertThat(codes(end, "systemicTherapies[1].start=" + bound)).isEmpty();
  }

  @Test
  void theDiagnosisMayBeDatedAfterTheResectionThatGaveIt() {
    assertThat(codes("primary.treatmentCompletedOn=2015-03-01", "primary.diagnosisDate=2015-03-09"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"491, false", "492, true"})
  void anIntervalIsNoLongerThanALife(int months, boolean not) {
    for (String interval : List.of("freeIntervalMonths", "latestFreeIntervalMonths")) {
      String fact = "disease." + interval + "=" + months;
      assertThat(codes("patient.ageYears=40", fact))
          .isEqualTo(onlyIf(not, "INTERVAL_LONGER_THAN_LIFE"));
      assertThat(codes(fact)).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1977-03-01, true",
    "1977-03-02, false",
    "1977, false",
    "1976, true",
    "1977-03, false"
  })
  void nobodyQuitsSmokingBeforeBirth(String date, boolean not) {
    String quit = "patient.smokingQuitDate=" + date;
    assertThat(codes("patient.ageYears=40", quit))
        .isEqualTo(onlyIf(not, "INTERVAL_LONGER_THAN_LIFE"));
    assertThat(codes(quit)).isEmpty();
  }

  @Test
  void anIntervalGivenByItsDatesIsHeldAgainstTheAgeAlsoWhereAnotherIsStated() {
    String end = "primary.treatmentCompletedOn=1970";
    String first = "disease.firstMetastasisDetectedOn=2016";
    assertThat(codes("patient.ageYears=40", end, first))
        .containsExactly("INTERVAL_LONGER_THAN_LIFE");
    assertThat(codes("patient.ageYears=40", end, first, "disease.freeIntervalMonths=12"))
        .containsExactly("INTERVAL_LONGER_THAN_LIFE");
    assertThat(codes("patient.ageYears=60", end, first)).isEmpty();
    assertThat(codes(end, first)).isEmpty();
  }
}
