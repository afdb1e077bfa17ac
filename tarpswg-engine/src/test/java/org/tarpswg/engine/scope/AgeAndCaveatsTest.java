// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.scope;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarpswg.engine.ToldCase;
import org.tarpswg.model.answer.Caveat;
import org.tarpswg.model.answer.Policy;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.ScopeClass;
import org.tarpswg.model.answer.ScopeFinding;
import org.tarpswg.model.answer.ScopeReason;
import org.tarpswg.model.clinical.LesionSite;

/** What stands beside the scope and changes nothing, and the age a policy may ask for (R7). */
class AgeAndCaveatsTest {
  private static final ToldCase LEIOMYOSARCOMA = ToldCase.METASTATIC.of("LMS");
  private static final Policy ADULTS = Policy.builder().minimumAge(18).build();

  private static ScopeFinding aged(int years, Policy policy) {
    return LEIOMYOSARCOMA.and("patient.ageYears=" + years).answer(policy).scope();
  }

  @ParameterizedTest
  @CsvSource({"0,true", "17,true", "18,false", "66,false", "120,false"})
  void under_eighteen_there_is_a_caveat_and_nothing_else(int years, boolean caveat) {
    Recommendations aged = LEIOMYOSARCOMA.and("patient.ageYears=" + years).answer();
    Recommendations ageless = LEIOMYOSARCOMA.answer();
    assertThat(aged.scope().caveats().contains(Caveat.AGE_NOT_ADDRESSED)).isEqualTo(caveat);
    assertThat(aged.scope().scopeClass()).isEqualTo(ScopeClass.IN);
    assertThat(aged.findings()).isEqualTo(ageless.findings());
    assertThat(aged.options()).isEqualTo(ageless.options());
    assertThat(aged.missing()).isEqualTo(ageless.missing());
  }

  @Test
  void an_unknown_age_adds_nothing() {
    ScopeFinding scope = LEIOMYOSARCOMA.answer().scope();
    assertThat(scope.caveats()).isEmpty();
    assertThat(ToldCase.paths(scope.missing())).isEmpty();
  }

  @Test
  void a_child_who_is_out_keeps_the_caveat() {
    ScopeFinding scope =
        ToldCase.METASTATIC.of("EWING_SARCOMA").and("patient.ageYears=9").answer().scope();
    assertThat(scope.caveats()).containsExactly(Caveat.AGE_NOT_ADDRESSED);
    assertThat(scope.reasons()).doesNotContain(ScopeReason.AGE_NOT_ADDRESSED);
  }

  @ParameterizedTest
  @CsvSource({"17,OUT", "18,IN", "19,IN"})
  void a_minimum_age_puts_out_whoever_is_younger(int years, ScopeClass expected) {
    ScopeFinding scope = aged(years, ADULTS);
    assertThat(scope.scopeClass()).isEqualTo(expected);
    assertThat(scope.reasons().contains(ScopeReason.AGE_NOT_ADDRESSED))
        .isEqualTo(expected == ScopeClass.OUT);
    assertThat(scope.missing()).isEmpty();
  }

  @Test
  void a_minimum_age_leaves_scope_open_where_the_age_is_unknown() {
    ScopeFinding scope = LEIOMYOSARCOMA.answer(ADULTS).scope();
    assertThat(scope.scopeClass()).isEqualTo(ScopeClass.UNDETERMINED);
    assertThat(scope.possible()).containsExactlyInAnyOrder(ScopeClass.IN, ScopeClass.OUT);
    assertThat(ToldCase.paths(scope.missing())).containsExactly("patient.ageYears");
    assertThat(ToldCase.METASTATIC.of("DSRCT").answer(ADULTS).scope().scopeClass())
        .isEqualTo(ScopeClass.OUT);
  }

  @ParameterizedTest
  @EnumSource(
      value = LesionSite.class,
      names = {"LUNG", "BONE", "BRAIN", "SPINE", "PLEURA"})
  void well_differentiated_liposarcoma_beyond_the_abdomen_calls_for_a_review(LesionSite site) {
    assertThat(withLesion("WD_LPS", site).caveats())
        .containsExactly(Caveat.REVIEW_FOR_DEDIFFERENTIATION);
    assertThat(withLesion("WD_LPS", site).scopeClass()).isEqualTo(ScopeClass.IN);
    assertThat(withLesion("DD_LPS", site).caveats()).isEmpty();
    assertThat(withLesion("WD_DD_LPS_UNSPECIFIED", site).caveats()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = LesionSite.class,
      names = {"PERITONEUM", "RETROPERITONEUM", "OTHER_INTRA_ABDOMINAL", "LIVER"})
  void within_the_abdomen_it_does_not(LesionSite site) {
    assertThat(withLesion("WD_LPS", site).caveats()).isEmpty();
  }

  private static ScopeFinding withLesion(String histology, LesionSite site) {
    return ToldCase.METASTATIC.of(histology).and("lesions[0].site=" + site).answer().scope();
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "false"})
  void a_diagnosis_without_tissue_is_a_caveat(String proven) {
    ScopeFinding scope = LEIOMYOSARCOMA.and("primary.biopsyProven=" + proven).answer().scope();
    assertThat(scope.caveats().contains(Caveat.DIAGNOSIS_NOT_TISSUE_PROVEN))
        .isEqualTo(proven.equals("false"));
    assertThat(scope.scopeClass()).isEqualTo(ScopeClass.IN);
  }
}
