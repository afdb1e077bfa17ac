// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.option;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarpswg.engine.ToldCase;
import org.tarpswg.model.answer.OptionAnchor;
import org.tarpswg.model.answer.OptionRole;
import org.tarpswg.model.answer.TreatmentOption;
import org.tarpswg.model.answer.TreatmentOptions;
import org.tarpswg.model.clinical.Agent;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.Regimen;
import org.tarpswg.model.guideline.Applicability;

/** What is conditional, spoken against or silent, and what each clause cites. */
class SpecialOptionsTest {

  private static ToldCase whileNobodySaysWhetherAnthracyclinesAreContraindicated(
      String situation, String histology) {
    ToldCase patient = Situation.of(situation, histology);
    return new ToldCase(
        patient.facts().stream()
            .filter(fact -> !fact.startsWith("patient.anthracyclineContraindicated"))
            .collect(ImmutableList.toImmutableList()));
  }

  private static ImmutableSet<Regimen> regimens(Iterable<TreatmentOption> options) {
    return ImmutableSet.copyOf(options).stream()
        .map(TreatmentOption::regimen)
        .collect(toImmutableSet());
  }

  private static ImmutableSet<String> anchors(TreatmentOption option) {
    return option.anchors().stream()
        .map(anchor -> anchor.clause() + " " + anchor.applicability())
        .collect(toImmutableSet());
  }

  @Test
  void each_clause_of_an_option_cites_its_own_references() {
    assertThat(citations(Situation.of("later", "SFT"), Regimen.PAZOPANIB))
        .containsExactly("43d [90]", "43g [95]");
    assertThat(citations(Situation.of("later downsizing", "LMS"), Regimen.DOXORUBICIN_DACARBAZINE))
        .containsExactly("41a [75, 76, 81]", "41b [82, 83]", "43f [72, 92, 95]");
    assertThat(citations(Situation.of("later", "SYNOVIAL_SARCOMA"), Regimen.IFOSFAMIDE))
        .containsExactly("43a [84]");
    assertThat(
            citations(
                Situation.of("later", "SYNOVIAL_SARCOMA"), Regimen.IFOSFAMIDE_INFUSIONAL_14_DAY))
        .containsExactly("43a [85]");
    assertThat(citations(Situation.of("later", "SYNOVIAL_SARCOMA"), Regimen.IFOSFAMIDE_HIGH_DOSE))
        .containsExactly("43a [86]");
    assertThat(citations(Situation.of("palliative", "UPS"), Regimen.ANTHRACYCLINE_BASED))
        .containsExactly("40a [75, 76, 77, 78, 79]");
  }

  private static Stream<String> citations(ToldCase patient, Regimen regimen) {
    return Situation.option(patient, regimen).anchors().stream()
        .map(anchor -> anchor.clause() + " " + anchor.citations());
  }

  @Test
  void each_clause_names_an_option_in_its_own_way() {
    TreatmentOption option =
        Situation.option(Situation.of("later downsizing", "SFT"), Regimen.DOXORUBICIN_DACARBAZINE);
    assertThat(option.anchors())
        .extracting(OptionAnchor::roles)
        .containsExactly(
            ImmutableSet.of(OptionRole.NAMED),
            ImmutableSet.of(OptionRole.PREFERRED),
            ImmutableSet.of(OptionRole.NAMED));
  }

  @Test
  void first_line_palliation_is_conditional_on_the_word_on_anthracyclines() {
    ToldCase patient = whileNobodySaysWhetherAnthracyclinesAreContraindicated("palliative", "LMS");
    TreatmentOptions options = patient.answer().options();
    assertThat(options.offered()).isEmpty();
    assertThat(regimens(options.conditional())).containsExactly(Regimen.ANTHRACYCLINE_BASED);
    assertThat(ToldCase.paths(options.conditional().get(0).missing()))
        .containsExactly("patient.anthracyclineContraindicated");
    assertThat(
            regimens(
                patient
                    .and("primary.agentSensitivity.doxorubicin=true")
                    .answer()
                    .options()
                    .conditional()))
        .containsExactlyInAnyOrder(Regimen.ANTHRACYCLINE_BASED, Regimen.DOXORUBICIN_OLARATUMAB);
  }

  @Test
  void a_conditional_option_stands_on_no_clause_that_opens_only_without_it() {
    TreatmentOption option =
        Situation.option(
            whileNobodySaysWhetherAnthracyclinesAreContraindicated("downsizing", "LMS"),
            Regimen.DOXORUBICIN_DACARBAZINE);
    assertThat(anchors(option)).containsExactly("41a UNDETERMINED", "41b UNDETERMINED");
    assertThat(option.roles()).containsExactly(OptionRole.PREFERRED);
  }

  @Test
  void in_a_later_line_only_what_holds_an_anthracycline_is_conditional() {
    TreatmentOptions options =
        whileNobodySaysWhetherAnthracyclinesAreContraindicated("later", "SFT").answer().options();
    assertThat(regimens(options.conditional()))
        .containsExactlyInAnyOrder(Regimen.DOXORUBICIN_DACARBAZINE, Regimen.EPIRUBICIN_DACARBAZINE);
    assertThat(options.conditional())
        .allSatisfy(option -> assertThat(anchors(option)).containsExactly("43f APPLIES"));
    assertThat(regimens(options.offered())).contains(Regimen.DACARBAZINE, Regimen.PAZOPANIB);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"palliative", "downsizing", "later", "later downsizing", "contraindicated"})
  void no_anthracycline_is_offered_to_whom_it_is_contraindicated(String situation) {
    for (HistologicEntity entity : HistologicEntity.values()) {
      TreatmentOptions options =
          Situation.of(situation, entity.name())
              .and("patient.anthracyclineContraindicated=true")
              .and("primary.agentSensitivity.doxorubicin=true")
              .answer()
              .options();
      assertThat(
              Stream.of(options.offered(), options.conditional(), options.needsJudgement())
                  .flatMap(list -> list.stream()))
          .as("%s", entity)
          .noneMatch(option -> option.regimen().holdsAnthracycline());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"WD_LPS", "DD_LPS", "WD_DD_LPS_UNSPECIFIED"})
  void pazopanib_is_spoken_against_in_liposarcoma_once_43_is_open(String histology) {
    for (String situation : ImmutableSet.of("later", "contraindicated")) {
      TreatmentOptions options = Situation.of(situation, histology).answer().options();
      assertThat(options.advisedAgainst()).hasSize(1);
      TreatmentOption pazopanib = options.advisedAgainst().get(0);
      assertThat(pazopanib.regimen()).isEqualTo(Regimen.PAZOPANIB);
      assertThat(pazopanib.roles()).containsExactly(OptionRole.ADVISED_AGAINST);
      assertThat(anchors(pazopanib)).containsExactly("43d DOES_NOT_APPLY");
      assertThat(pazopanib.trials()).isEmpty();
    }
    assertThat(Situation.of("palliative", histology).answer().options().advisedAgainst()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SARCOMA_NOS", "LMS", "SFT", "UPS", "PECOMA", "[LMS,DD_LPS]"})
  void it_is_not_where_the_tumor_need_not_be_a_liposarcoma(String histology) {
    assertThat(Situation.of("later", histology).answer().options().advisedAgainst()).isEmpty();
  }

  @Test
  void a_liposarcoma_of_open_subtype_closes_43d_at_once_and_hears_no_option_yet() {
    ToldCase patient = Situation.of("later", "LPS_NOS");
    assertThat(patient.clause("43d").applicability()).isEqualTo(Applicability.DOES_NOT_APPLY);
    TreatmentOptions options = patient.answer().options();
    assertThat(options.offered()).isEmpty();
    assertThat(options.advisedAgainst()).isEmpty(); // it may be one that is out of scope
  }

  @ParameterizedTest
  @EnumSource(HistologicEntity.class)
  void what_the_paper_does_not_name_for_a_tumor_is_in_no_list(HistologicEntity entity) {
    ImmutableSet<Regimen> shown = everyRegimen(entity);
    boolean liposarcoma = entity == HistologicEntity.WD_LPS || entity == HistologicEntity.DD_LPS;
    assertThat(shown.contains(Regimen.ERIBULIN)).as("eribulin").isEqualTo(liposarcoma);
    assertThat(shown.contains(Regimen.DACARBAZINE))
        .as("dacarbazine")
        .isEqualTo(entity == HistologicEntity.LMS || entity == HistologicEntity.SFT);
    assertThat(shown.contains(Regimen.SUNITINIB)).isEqualTo(entity == HistologicEntity.SFT);
    assertThat(shown.contains(Regimen.SIROLIMUS))
        .isEqualTo(entity == HistologicEntity.PECOMA || entity == HistologicEntity.EPITHELIOID_AML);
    assertThat(shown.contains(Regimen.CRIZOTINIB)).isEqualTo(entity == HistologicEntity.IMT);
    assertThat(shown).noneMatch(regimen -> regimen.agents().contains(Agent.VINORELBINE));
  }

  private static ImmutableSet<Regimen> everyRegimen(HistologicEntity entity) {
    return Stream.of("palliative", "downsizing", "later", "later downsizing", "contraindicated")
        .map(situation -> Situation.of(situation, entity.name()).answer().options())
        .flatMap(
            options ->
                Stream.of(
                    options.offered(),
                    options.conditional(),
                    options.needsJudgement(),
                    options.advisedAgainst()))
        .flatMap(list -> list.stream())
        .map(TreatmentOption::regimen)
        .collect(toImmutableSet());
  }
}
