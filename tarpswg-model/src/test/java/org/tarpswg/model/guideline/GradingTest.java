// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarpswg.model.problem.InvalidValueException;

class GradingTest {

  @ParameterizedTest
  @EnumSource
  void everyPairOfLevelAndGradeReadsBack(EvidenceLevel level) {
    for (RecommendationGrade grade : RecommendationGrade.values()) {
      Grading grading = new Grading(level, grade);
      assertThat(grading).hasToString(level.name() + grade.name());
      assertThat(Grading.parse(grading.toString())).isEqualTo(grading);
    }
  }

  @Test
  void thePrintedPairIsTwoScales() {
    assertThat(Grading.parse("IVB"))
        .isEqualTo(new Grading(EvidenceLevel.IV, RecommendationGrade.B));
    assertThat(EvidenceLevel.values()).hasSize(5);
    assertThat(RecommendationGrade.values()).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "IV", "B", "BIV", "ivb", "IIIIA", "VIA", "IVF", "IVB ", "IV B", "4B"})
  void whatIsNoLevelAndGradeIsRefused(String printed) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Grading.parse(printed))
        .satisfies(refused -> assertThat(refused.found()).isEqualTo(printed));
  }

  @Test
  void headingsTrialsAndPointsStandInPrintedOrder() {
    assertThat(Heading.values()).hasSize(12).startsWith(Heading.REFERRAL);
    assertThat(Trial.values()).hasSize(11).startsWith(Trial.MAKI_2007);
    assertThat(NarrativePoint.values()).hasSize(10);
    assertThat(Arrays.stream(Heading.values()).map(Heading::label)).doesNotHaveDuplicates();
    assertThat(Arrays.stream(Trial.values()).map(Trial::label)).doesNotHaveDuplicates();
  }
}
