// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarpswg.engine.ToldCase;
import org.tarpswg.model.answer.Caveat;
import org.tarpswg.model.answer.OptionRole;
import org.tarpswg.model.answer.OptionStatus;
import org.tarpswg.model.answer.TreatmentOption;
import org.tarpswg.model.answer.TreatmentOptions;
import org.tarpswg.model.clinical.Regimen;

/** What a judgement on sensitivity, earlier courses and the place of treatment do to an option. */
class JudgedOptionsTest {

  @ParameterizedTest
  @CsvSource({
    "palliative, LMS, doxorubicin, DOXORUBICIN_OLARATUMAB, NAMED",
    "later, LMS, ifosfamide, IFOSFAMIDE, DISFAVORED",
    "later, SFT, ifosfamide, IFOSFAMIDE, DISFAVORED",
    "later, UPS, ifosfamide, IFOSFAMIDE, GENERIC",
    "later, WD_LPS, ifosfamide, IFOSFAMIDE, GENERIC",
    "later, SFT, trabectedin, TRABECTEDIN, GENERIC",
    "later, UPS, trabectedin, TRABECTEDIN, GENERIC",
    "later, MPNST, trabectedin, TRABECTEDIN, GENERIC",
    "later, SYNOVIAL_SARCOMA, trabectedin, TRABECTEDIN, GENERIC",
  })
  void a_judgement_brings_an_option_in_or_takes_it_out_and_moves_no_other(
      String situation, String histology, String agent, Regimen regimen, OptionRole role) {
    ToldCase open = Situation.of(situation, histology);
    ToldCase sensitive = open.and("primary.agentSensitivity." + agent + "=true");
    ToldCase not = open.and("primary.agentSensitivity." + agent + "=false");

    TreatmentOption option = Situation.option(sensitive, regimen);
    assertThat(option.status()).isEqualTo(OptionStatus.OFFERED);
    assertThat(option.roles()).containsExactly(role);
    assertThat(option.caveats()).contains(Caveat.SENSITIVITY_BY_JUDGEMENT);

    assertThat(without(regimen, sensitive.answer().options().offered()))
        .isEqualTo(open.answer().options().offered());
    TreatmentOptions denied = not.answer().options();
    assertThat(denied.offered()).isEqualTo(open.answer().options().offered());
    assertThat(denied.needsJudgement())
        .isEqualTo(without(regimen, open.answer().options().needsJudgement()));
  }

  private static List<TreatmentOption> without(Regimen regimen, List<TreatmentOption> options) {
    return options.stream().filter(option -> option.regimen() != regimen).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "DD_LPS, ifosfamide, IFOSFAMIDE",
    "MPNST, ifosfamide, IFOSFAMIDE_INFUSIONAL_14_DAY",
    "SYNOVIAL_SARCOMA, ifosfamide, IFOSFAMIDE_HIGH_DOSE",
    "LMS, trabectedin, TRABECTEDIN",
    "WD_LPS, trabectedin, TRABECTEDIN",
  })
  void a_subtype_that_the_paper_names_stays_offered_against_the_judgement(
      String histology, String agent, Regimen regimen) {
    TreatmentOption option =
        Situation.option(
            Situation.of("later", histology).and("primary.agentSensitivity." + agent + "=false"),
            regimen);
    assertThat(option.status()).isEqualTo(OptionStatus.OFFERED);
    assertThat(option.caveats()).contains(Caveat.SENSITIVITY_JUDGED_ABSENT);
  }

  @Test
  void an_earlier_course_is_shown_with_its_best_response_and_removes_nothing() {
    ToldCase fresh = Situation.of("later", "DD_LPS");
    ToldCase treated =
        fresh.and(
            "systemicTherapies[1].setting=ADVANCED",
            "systemicTherapies[1].agents=[IFOSFAMIDE,MESNA]",
            "systemicTherapies[1].bestResponse=PR");
    TreatmentOption again = Situation.option(treated, Regimen.IFOSFAMIDE);
    assertThat(again.previouslyGiven().isYes()).isTrue();
    assertThat(again.priorExposures())
        .singleElement()
        .satisfies(
            prior -> {
              assertThat(prior.agent()).hasToString("IFOSFAMIDE");
              assertThat(prior.course()).hasToString("systemicTherapies[1]");
              assertThat(prior.bestResponse()).hasToString("PR");
            });
    assertThat(again.caveats()).doesNotContain(Caveat.PROGRESSED_BEFORE);
    assertThat(Situation.option(treated, Regimen.ERIBULIN).previouslyGiven().isNo()).isTrue();
    assertThat(treated.answer().options().offered())
        .extracting(TreatmentOption::regimen)
        .isEqualTo(
            fresh.answer().options().offered().stream().map(TreatmentOption::regimen).toList());
  }

  @Test
  void progression_on_an_agent_is_a_caveat_on_each_regimen_that_holds_it() {
    ToldCase treated =
        Situation.of("later", "DD_LPS")
            .and(
                "systemicTherapies[1].agents=[GEMCITABINE,DOCETAXEL]",
                "systemicTherapies[1].setting=ADVANCED",
                "systemicTherapies[1].bestResponse=PD");
    assertThat(Situation.option(treated, Regimen.GEMCITABINE).caveats())
        .contains(Caveat.PROGRESSED_BEFORE);
    assertThat(Situation.option(treated, Regimen.GEMCITABINE_DACARBAZINE).caveats())
        .contains(Caveat.PROGRESSED_BEFORE);
    assertThat(Situation.option(treated, Regimen.TRABECTEDIN).caveats())
        .doesNotContain(Caveat.PROGRESSED_BEFORE);
  }

  @Test
  void a_history_that_is_not_complete_leaves_earlier_use_open() {
    ToldCase stated = ToldCase.METASTATIC.of("DD_LPS").and("plannedSystemicTherapy.line=3");
    assertThat(Situation.option(stated, Regimen.TRABECTEDIN).previouslyGiven().isKnown()).isFalse();
  }

  @Test
  void either_anthracycline_of_40a_counts_as_given_before() {
    ToldCase treated =
        Situation.of("palliative", "DD_LPS")
            .and(
                "systemicTherapies[0].agents=[EPIRUBICIN,IFOSFAMIDE]",
                "systemicTherapies[0].setting=PERI_OPERATIVE",
                "systemicTherapiesComplete=true");
    TreatmentOption option = Situation.option(treated, Regimen.ANTHRACYCLINE_BASED);
    assertThat(option.status()).isEqualTo(OptionStatus.OFFERED);
    assertThat(option.previouslyGiven().isYes()).isTrue();
    assertThat(option.priorExposures())
        .extracting(prior -> prior.agent().name())
        .containsExactly("EPIRUBICIN");
  }

  @ParameterizedTest
  @CsvSource({
    "false,, NOT_AVAILABLE",
    "true, NOT_APPROVED, NOT_APPROVED_LOCALLY",
    "true, OFF_LABEL, NOT_APPROVED_LOCALLY",
    "true, WITHDRAWN, NOT_APPROVED_LOCALLY",
    "true, APPROVED,",
    ",, AVAILABILITY_NOT_CHECKED",
  })
  void the_place_of_treatment_adds_a_caveat_and_removes_nothing(
      String available, String approval, Caveat caveat) {
    ToldCase patient = Situation.of("later", "DD_LPS").and("availability[0].agent=TRABECTEDIN");
    patient = available == null ? patient : patient.and("availability[0].available=" + available);
    patient = approval == null ? patient : patient.and("availability[0].approval=" + approval);
    TreatmentOption option = Situation.option(patient, Regimen.TRABECTEDIN);
    assertThat(option.status()).isEqualTo(OptionStatus.OFFERED);
    if (caveat == null) {
      assertThat(option.caveats()).isEmpty();
    } else {
      assertThat(option.caveats()).containsExactly(caveat);
    }
  }

  @Test
  void a_combination_is_checked_once_each_of_its_agents_is() {
    ToldCase one =
        Situation.of("later", "UPS")
            .and("availability[0].agent=GEMCITABINE", "availability[0].available=true");
    ToldCase both = one.and("availability[1].agent=DOCETAXEL", "availability[1].available=true");
    assertThat(Situation.option(one, Regimen.GEMCITABINE).caveats()).isEmpty();
    assertThat(Situation.option(one, Regimen.GEMCITABINE_DOCETAXEL).caveats())
        .containsExactly(Caveat.AVAILABILITY_NOT_CHECKED);
    assertThat(Situation.option(both, Regimen.GEMCITABINE_DOCETAXEL).caveats()).isEmpty();
  }

  @Test
  void alternatives_are_unavailable_once_each_of_them_is() {
    ToldCase one =
        Situation.of("palliative", "UPS")
            .and("availability[0].agent=DOXORUBICIN", "availability[0].available=false");
    ToldCase both = one.and("availability[1].agent=EPIRUBICIN", "availability[1].available=false");
    assertThat(Situation.option(one, Regimen.ANTHRACYCLINE_BASED).caveats())
        .doesNotContain(Caveat.NOT_AVAILABLE);
    assertThat(Situation.option(both, Regimen.ANTHRACYCLINE_BASED).caveats())
        .contains(Caveat.NOT_AVAILABLE);
  }
}
