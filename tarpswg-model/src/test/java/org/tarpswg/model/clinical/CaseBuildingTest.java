// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarpswg.model.CaseWithEveryFact;
import org.tarpswg.model.ToldFacts;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Ternary;
import org.tarpswg.model.problem.InvalidCaseException;
import org.tarpswg.model.problem.Problem;

class CaseBuildingTest {

  @Test
  void severalProblemsAreAllReportedAtOnce() {
    assertThat(
            ToldFacts.problems(
                "disease.status=NONE",
                "lesions[0].histologicStatus=POSITIVE",
                "lesions[1].histologicStatus=POSITIVE",
                "lesions[2].id=L0",
                "imaging[0].date=2019",
                "patient.ageYears=30",
                "disease.freeIntervalMonths=600",
                "primary.treatmentStatus=IN_SITU",
                "operations[0].purpose=PRIMARY",
                "operations[0].margin=R0"))
        .extracting(Problem::code)
        .containsExactlyInAnyOrder(
            "RECORD_AFTER_ASSESSMENT",
            "INTERVAL_LONGER_THAN_LIFE",
            "DUPLICATE_ID",
            "PROVEN_LESION_WITHOUT_METASTASIS",
            "PROVEN_LESION_WITHOUT_METASTASIS",
            "IN_SITU_AND_RESECTED");
  }

  @Test
  void severalValuesOutOfRangeInOneRecordAreAllReported() {
    Patient.Builder impossible =
        Patient.builder().ageYears(Known.known(121)).ecog(Known.known(6)).karnofsky(known(-1));
    InvalidCaseException refused =
        catchThrowableOfType(InvalidCaseException.class, impossible::build);
    assertThat(refused.problems())
        .extracting(Problem::path)
        .containsExactly("ageYears", "ecog", "karnofsky");
    assertThat(refused).hasMessageContaining("121").hasMessageContaining("karnofsky");
  }

  private static Known<Integer> known(int value) {
    return Known.known(value);
  }

  @Test
  void bothPlacesOfADuplicateIdAreNamed() {
    assertThat(ToldFacts.problems("lesions[0].id=A", "lesions[2].id=A"))
        .singleElement()
        .satisfies(problem -> assertThat(problem.path()).isEqualTo("lesions[2].id"))
        .satisfies(problem -> assertThat(problem.found()).contains("lesions[0]"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a]b", "[", "*", "a\nb", "\u0000"})
  void anIdThatCannotAddressALesionIsRefused(String id) {
    assertThatExceptionOfType(InvalidCaseException.class)
        .isThrownBy(() -> Lesion.builder().id(id).build())
        .satisfies(refused -> assertThat(refused.problems().get(0).path()).isEqualTo("id"));
  }

  @Test
  void anIdIsOpaqueAndAtMostSixtyCharactersLong() {
    assertThat(Lesion.builder().id("S7 / left, 2*").build().id()).isEqualTo("S7 / left, 2*");
    assertThat(Lesion.builder().id("a".repeat(60)).build().id()).hasSize(60);
    assertThatExceptionOfType(InvalidCaseException.class)
        .isThrownBy(() -> Lesion.builder().id("a".repeat(61)).build());
  }

  @Test
  void aCaseWithoutADayOrALesionWithoutAnIdCannotBeBuilt() {
    assertThatIllegalStateException()
        .isThrownBy(() -> PatientCase.builder().build())
        .withMessageContaining("asOf");
    assertThatIllegalStateException()
        .isThrownBy(() -> Lesion.builder().build())
        .withMessageContaining("id");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1899-12-31", "2200-01-01", "+12018-03-01"})
  void anAssessmentOutsideTheYearsOfPatientsIsAProblemLikeAnyOther(LocalDate asOf) {
    assertThatExceptionOfType(InvalidCaseException.class)
        .isThrownBy(() -> PatientCase.builder().asOf(asOf).build())
        .satisfies(refused -> assertThat(refused.problems().get(0).path()).isEqualTo("asOf"))
        .satisfies(refused -> assertThat(refused.problems()).hasSize(1));
  }

  @Test
  void casesAreEqualByWhatTheyTell() {
    PatientCase one = CaseWithEveryFact.allBeing(Ternary.YES);
    assertThat(one)
        .isEqualTo(CaseWithEveryFact.allBeing(Ternary.YES))
        .hasSameHashCodeAs(CaseWithEveryFact.allBeing(Ternary.YES))
        .isNotEqualTo(CaseWithEveryFact.allBeing(Ternary.NO));
    assertThat(PatientCase.builder().from(one).build()).isEqualTo(one);
  }

  @Test
  void everyRegimenNamesAgentsAndKnowsWhetherOneIsAnAnthracycline() {
    assertThat(Regimen.values()).allSatisfy(each -> assertThat(each.agents()).isNotEmpty());
    assertThat(Regimen.EPIRUBICIN_DACARBAZINE.holdsAnthracycline()).isTrue();
    assertThat(Regimen.GEMCITABINE_DACARBAZINE.holdsAnthracycline()).isFalse();
    assertThat(Agent.values())
        .filteredOn(Agent::isAnthracycline)
        .containsExactly(Agent.DOXORUBICIN, Agent.LIPOSOMAL_DOXORUBICIN, Agent.EPIRUBICIN);
  }
}
