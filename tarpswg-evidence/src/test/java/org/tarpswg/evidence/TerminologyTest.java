// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarpswg.model.clinical.CodeSystem.ATC;
import static org.tarpswg.model.clinical.CodeSystem.ICD_10_CM;
import static org.tarpswg.model.clinical.CodeSystem.ICD_O_3;
import static org.tarpswg.model.clinical.CodeSystem.NCIT;
import static org.tarpswg.model.clinical.CodeSystem.ONCOTREE;

import org.junit.jupiter.api.Test;
import org.tarpswg.model.clinical.Agent;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.HistologyTerm;
import org.tarpswg.model.clinical.LesionSite;

class TerminologyTest {
  private final Terminology terminology = Evidence.edition2018().terminology();

  @Test
  void aCodeOfOneEntityGivesThisEntity() {
    assertThat(terminology.histologies(ICD_O_3, "8858/3")).containsExactly(HistologicEntity.DD_LPS);
    assertThat(terminology.histologies(ONCOTREE, "DDLS")).containsExactly(HistologicEntity.DD_LPS);
    assertThat(terminology.histologies(NCIT, "C3704")).containsExactly(HistologicEntity.DD_LPS);
  }

  @Test
  void aCodeOfAnOpenDiagnosisGivesAllItCanBe() {
    assertThat(terminology.histologies(ICD_O_3, "8850/3"))
        .containsExactlyElementsOf(HistologyTerm.LPS_NOS.candidates());
    assertThat(terminology.codes(HistologyTerm.LPS_NOS)).isNotEmpty();
  }

  @Test
  void aCodeThatFitsSeveralConceptsGivesThemAll() {
    assertThat(terminology.histologies(ICD_O_3, "8805/3"))
        .containsExactly(HistologicEntity.UPS, HistologicEntity.OTHER_SPECIFIED);
    assertThat(terminology.sites(ICD_10_CM, "C78.6"))
        .containsExactlyInAnyOrder(LesionSite.RETROPERITONEUM, LesionSite.PERITONEUM);
  }

  @Test
  void severalCodesOfOneDrugAllGiveIt() {
    assertThat(terminology.codes(Agent.SIROLIMUS))
        .filteredOn(code -> code.system() == ATC)
        .hasSizeGreaterThan(1)
        .allSatisfy(
            code ->
                assertThat(terminology.agents(ATC, code.code())).containsExactly(Agent.SIROLIMUS));
  }

  @Test
  void aCodeOfAnotherSystemOrNoneGivesNothing() {
    assertThat(terminology.histologies(ICD_O_3, "DDLS")).isEmpty();
    assertThat(terminology.histologies(ICD_O_3, "0000/0")).isEmpty();
    assertThat(terminology.agents(ICD_O_3, "8858/3")).isEmpty();
  }

  @Test
  void everyCodeLeadsBackToItsConceptAndToItsSources() {
    assertThat(terminology.codes())
        .allSatisfy(
            code -> {
              assertThat(terminology.codes(code.kind(), code.concept())).contains(code);
              assertThat(terminology.meanings(code.system(), code.code())).contains(code);
              assertThat(terminology.sources()).containsKeys(code.sources().toArray(String[]::new));
            });
  }

  @Test
  void everyIncludedEntityHasACode() {
    assertThat(Evidence.edition2018().table1().includedEntities())
        .allSatisfy(entity -> assertThat(terminology.codes(entity)).isNotEmpty());
  }
}
