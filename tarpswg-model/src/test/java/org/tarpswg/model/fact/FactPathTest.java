// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.Laterality;
import org.tarpswg.model.known.NumberRange;

class FactPathTest {

  @Test
  void aPathIsBuiltStepByStep() {
    FactPath lesions = FactPath.of("").field("lesions");
    assertThat(lesions).hasToString("lesions");
    assertThat(lesions.element("lll").field("site")).hasToString("lesions[lll].site");
    assertThat(lesions.complete()).hasToString("lesions.complete");
    assertThat(lesions.element("*").field("site")).isEqualTo(FactPath.of("lesions[*].site"));
  }

  @Test
  void theTemplateForgetsWhichRecordsAreMeant() {
    assertThat(FactPath.of("lesions[lll].siteCodes[0].code").template())
        .hasToString("lesions[*].siteCodes[*].code");
    assertThat(FactPath.of("primary.site").template()).hasToString("primary.site");
    assertThat(FactPath.of("lesions[*].site").template()).hasToString("lesions[*].site");
  }

  @Test
  void pathsAreOrderedAsText() {
    assertThat(FactPath.of("disease.status")).isLessThan(FactPath.of("primary.site"));
  }

  @Test
  void aDomainSaysItsValuesInWords() {
    assertThat(Domain.choice(Laterality.class).words())
        .isEqualTo("one of LEFT, RIGHT, MIDLINE, BILATERAL");
    assertThat(Domain.choices(Laterality.class).words()).startsWith("a list of LEFT, RIGHT");
    assertThat(Domain.integer(NumberRange.ofClosed(0, 120, "a")).words())
        .isEqualTo("a whole number from 0 to 120 (a)");
    assertThat(Domain.decimal(NumberRange.positive(50, "g/m2")).words())
        .isEqualTo("a number above 0 up to 50 (g/m2)");
    assertThat(Domain.months().words()).contains("a whole number from 0 to 1440 (mo)");
    assertThat(Domain.partialDate().words()).contains("2016-05");
    assertThat(Domain.histology().words())
        .contains(HistologicEntity.DD_LPS.name())
        .contains("LPS_NOS");
    assertThat(Domain.text().words()).isNotBlank();
    assertThat(Domain.lesionIds().words()).contains("lesion ids");
  }
}
