// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.law;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tarpswg.engine.Tarpswg;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.known.Listing;
import org.tarpswg.testkit.cases.Conformance;
import org.tarpswg.testkit.cases.ConformanceCase;
import org.tarpswg.testkit.cases.ConformanceCases;

/**
 * For each kind of mistake an engine that makes it, caught by conformance cases of the statement
 * that it is about. Gradings, citations and directions are no matter of cases: laws hold them to
 * what is printed, see {@link BrokenEngineTest}.
 */
class BrokenByCasesTest {
  private static final LocalDate TODAY = LocalDate.of(2031, 4, 5);

  /**
   * An engine and the file whose cases must catch it.
   *
   * @param mistake what it does
   * @param file the start of the ids of the cases
   */
  private record Broken(String mistake, String file, Distortion distortion) {}

  private static Stream<Broken> all() {
    return Stream.of(
        new Broken(
            "decides an unknown contraindication",
            "statement-40",
            Distortion.deciding("patient.anthracyclineContraindicated", "false")),
        new Broken("takes twelve months for eleven", "statement-25", interval("12", "11")),
        new Broken("takes eleven months for twelve", "statement-25", interval("11", "12")),
        new Broken("takes thirteen months for eleven", "statement-25", interval("13", "11")),
        new Broken(
            "takes twelve months since a clearance for eleven",
            "statement-36",
            Distortion.taking("disease.latestFreeIntervalMonths", "12", "11")),
        new Broken("forgets clause 36", "statement-36", BrokenByCasesTest::without36),
        new Broken(
            "leaks the clock",
            "surveillance",
            Distortion.misreading(told -> PatientCase.builder().from(told).asOf(TODAY).build())),
        new Broken(
            "reads the first lesion only",
            "statement-14",
            Distortion.misreading(BrokenByCasesTest::firstLesion)),
        new Broken(
            "offers eribulin to leiomyosarcoma",
            "statement-43",
            Distortion.taking("primary.histology", "LMS", "WD_LPS")));
  }

  private static Distortion interval(String told, String taken) {
    return Distortion.taking("disease.freeIntervalMonths", told, taken);
  }

  private static Recommendations without36(Recommendations honest, PatientCase told) {
    return Recommendations.builder()
        .from(honest)
        .findings(
            honest.findings().stream()
                .filter(finding -> !finding.clause().toString().equals("36"))
                .collect(toImmutableList()))
        .build();
  }

  private static PatientCase firstLesion(PatientCase told) {
    return PatientCase.builder()
        .from(told)
        .lesions(
            new Listing<>(
                told.lesions().entries().stream().limit(1).collect(toImmutableList()),
                told.lesions().complete()))
        .build();
  }

  @TestFactory
  Stream<DynamicTest> every_mistake_is_caught_by_a_case_of_its_statement() {
    return all()
        .map(
            broken ->
                DynamicTest.dynamicTest(
                    "an engine that " + broken.mistake(),
                    () -> {
                      assertThat(disagreeing(broken.file(), Tarpswg::recommend)).isEmpty();
                      assertThat(disagreeing(broken.file(), broken.distortion().engine()))
                          .isNotEmpty();
                    }));
  }

  private static ImmutableList<String> disagreeing(String file, Recommender engine) {
    return ConformanceCases.all().stream()
        .filter(one -> one.id().startsWith(file))
        .filter(one -> !Conformance.check(engine, one).isEmpty())
        .map(ConformanceCase::id)
        .collect(toImmutableList());
  }
}
