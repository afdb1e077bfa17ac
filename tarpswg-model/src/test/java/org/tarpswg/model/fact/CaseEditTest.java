// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarpswg.model.ToldFacts;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.known.FactState;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.Ternary;
import org.tarpswg.model.problem.InvalidCaseException;

class CaseEditTest {
  private static final PatientCase TWO_LESIONS =
      ToldFacts.read(
          "primary.histology=LMS",
          "disease.patterns=[\"DISTANT\",\"PRIMARY\"]",
          "lesions[0].id=lung",
          "lesions[0].site=LUNG",
          "lesions[0].count=2",
          "lesions[1].id=liver",
          "lesions[1].site=LIVER",
          "lesionsComplete=true",
          "systemicTherapies[0].cycles=3",
          "systemicTherapies[1].cycles=4");

  private static FactState state(PatientCase patientCase, String fact) {
    return FactCatalog.states(patientCase)
        .getOrDefault(FactPath.of(fact), FactState.NOT_APPLICABLE);
  }

  @Test
  void a_forgotten_fact_of_a_lesion_is_found_by_the_id() {
    PatientCase edited = CaseEdit.forget(TWO_LESIONS, FactPath.of("lesions[liver].site"));
    assertThat(state(edited, "lesions[liver].site")).isEqualTo(FactState.UNKNOWN);
    assertThat(state(edited, "lesions[lung].site")).isEqualTo(FactState.KNOWN);
    assertThat(edited.lesions().complete()).isEqualTo(Ternary.YES);
  }

  @Test
  void a_fact_of_another_record_is_found_by_the_place() {
    PatientCase edited =
        CaseEdit.with(TWO_LESIONS, FactPath.of("systemicTherapies[1].cycles"), "6");
    assertThat(edited.systemicTherapies().entries())
        .extracting(course -> course.cycles().value().orElseThrow())
        .containsExactly(3, 6);
  }

  @Test
  void completeness_is_forgotten_without_the_records_and_the_list_with_all_of_them() {
    PatientCase open = CaseEdit.forget(TWO_LESIONS, FactPath.of("lesions.complete"));
    assertThat(open.lesions().entries()).hasSize(2);
    assertThat(open.lesions().complete()).isEqualTo(Ternary.UNKNOWN);
    PatientCase none = CaseEdit.forget(TWO_LESIONS, FactPath.of("lesions"));
    assertThat(none.lesions()).isEqualTo(Listing.unknown());
  }

  @Test
  void a_list_can_be_declared_complete() {
    PatientCase edited = CaseEdit.with(TWO_LESIONS, FactPath.of("ablations.complete"), "true");
    assertThat(edited.ablations()).isEqualTo(Listing.none());
  }

  @Test
  void only_some_facts_leaves_the_records_they_stand_in() {
    PatientCase some =
        CaseEdit.only(
            TWO_LESIONS,
            ImmutableSet.of(FactPath.of("primary.histology"), FactPath.of("lesions[lung].site")));
    assertThat(some)
        .isEqualTo(
            ToldFacts.read(
                "primary.histology=LMS",
                "lesions[0].id=lung",
                "lesions[0].site=LUNG",
                "lesions[1].id=liver"));
  }

  @Test
  void only_the_word_on_completeness_keeps_what_it_is_about() {
    PatientCase some = CaseEdit.only(TWO_LESIONS, ImmutableSet.of(FactPath.of("lesions.complete")));
    assertThat(some)
        .isEqualTo(
            ToldFacts.read("lesions[0].id=lung", "lesions[1].id=liver", "lesionsComplete=true"));
    PatientCase listed = CaseEdit.only(TWO_LESIONS, ImmutableSet.of(FactPath.of("lesions")));
    assertThat(listed).isEqualTo(ToldFacts.read("lesions[0].id=lung", "lesions[1].id=liver"));
  }

  @Test
  void only_nothing_leaves_the_day() {
    assertThat(CaseEdit.only(TWO_LESIONS, ImmutableSet.of())).isEqualTo(ToldFacts.read());
  }

  @Test
  void what_contradicts_another_fact_is_refused() {
    PatientCase solitary = ToldFacts.read("lesions[0].distribution=SOLITARY");
    assertThatExceptionOfType(InvalidCaseException.class)
        .isThrownBy(() -> CaseEdit.with(solitary, FactPath.of("lesions[L0].count"), "2"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"asOf", "lesions[lung].id", "lesions[bone].site", "lesions[*].site", "nothing"})
  void what_cannot_be_changed_is_named(String fact) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CaseEdit.forget(TWO_LESIONS, FactPath.of(fact)))
        .withMessageContaining(fact);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CaseEdit.with(TWO_LESIONS, FactPath.of(fact), "2018-03-02"))
        .withMessageContaining(fact);
  }

  @ParameterizedTest
  @CsvSource({
    "primary.histology, LPS",
    "disease.patterns, DISTANT",
    "disease.patterns, '[DISTANT, LUNG]'",
    "patient.ecog, one",
    "lesions[lung].diameterMm, wide",
    "disease.recurrent, yes",
    "lesions.complete, yes",
    "disease.freeIntervalMonths, -1",
    "plannedProcedure.date, 2018-02-30",
    "lesions, []"
  })
  void a_value_of_another_kind_is_refused(String fact, String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CaseEdit.with(TWO_LESIONS, FactPath.of(fact), value))
        .withMessageContaining(value.replaceAll("^.*, |]$", ""));
  }

  private static ImmutableList<String> candidates(String fact) {
    return CaseEdit.candidates(TWO_LESIONS, FactPath.of(fact));
  }

  @Test
  void candidates_are_the_other_truths_and_constants() {
    assertThat(candidates("disease.recurrent")).containsExactly("true", "false");
    assertThat(candidates("lesions.complete")).containsExactly("false");
    assertThat(candidates("lesions[lung].site")).contains("LIVER", "BONE").doesNotContain("LUNG");
    assertThat(candidates("primary.histology")).contains("DD_LPS", "PECOMA").doesNotContain("LMS");
  }

  @Test
  void candidates_of_a_set_are_the_set_less_one_the_empty_one_and_those_of_one() {
    assertThat(candidates("disease.patterns"))
        .startsWith("[DISTANT]", "[PRIMARY]", "[]")
        .doesNotHaveDuplicates();
    assertThat(candidates("plannedProcedure.lesionIds")).containsExactly("[]", "[lung]", "[liver]");
    assertThat(candidates("plannedBiopsy.lesionId")).containsExactly("lung", "liver");
  }

  @Test
  void candidates_of_numbers_lie_around_the_printed_ones_the_nearest_first() {
    assertThat(candidates("disease.freeIntervalMonths"))
        .containsExactly("0", "2", "3", "5", "6", "7", "11", "12", "13");
    assertThat(candidates("patient.ecog")).containsExactly("0", "1", "2", "3", "4", "5");
    assertThat(candidates("plannedBiopsy.cores")).contains("1", "3", "4", "5", "6");
    assertThat(candidates("plannedBiopsy.gauge")).contains("13", "14", "15", "16", "17");
    assertThat(candidates("systemicTherapies[1].cycles")).startsWith("3", "5", "2", "6");
  }

  @Test
  void candidates_of_dates_are_counted_from_the_day_of_assessment() {
    List<String> past = candidates("primary.treatmentCompletedOn");
    assertThat(past)
        .containsExactly(
            "2018-03-01",
            "2018-02-09",
            "2018-02-08",
            "2018-02-07",
            "2018-01-01",
            "2017-12-01",
            "2017-10-01",
            "2017-09-01",
            "2017-08-01",
            "2017-04-01",
            "2017-03-01",
            "2017-02-01");
    assertThat(candidates("plannedProcedure.date")).containsAll(past).contains("2018-03-22");
  }

  @Test
  void there_are_none_for_text_lists_and_what_a_case_must_have() {
    assertThat(candidates("note")).isEmpty();
    assertThat(candidates("lesions")).isEmpty();
    assertThat(candidates("asOf")).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> candidates("lesions[bone].site"));
  }
}
