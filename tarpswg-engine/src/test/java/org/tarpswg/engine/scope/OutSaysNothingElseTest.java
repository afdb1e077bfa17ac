// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.scope;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarpswg.engine.TestTable;
import org.tarpswg.engine.ToldCase;
import org.tarpswg.model.answer.AdvisoryNotice;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.Finding;
import org.tarpswg.model.answer.Notice;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.ScopeClass;
import org.tarpswg.model.guideline.Applicability;

/** A patient who is out of scope hears why, where to look, and nothing else. */
class OutSaysNothingElseTest {
  /** All that would call for an answer on systemic therapy if the patient were in scope. */
  private static final ToldCase MUCH_TOLD =
      ToldCase.METASTATIC.and(
          "goals.systemicTherapy=DOWNSIZE_FOR_RESECTION",
          "patient.anthracyclineContraindicated=true",
          "disease.indolent=true",
          "disease.limited=true",
          "primary.agentSensitivity.doxorubicin=true",
          "primary.agentSensitivity.ifosfamide=true",
          "primary.agentSensitivity.trabectedin=true",
          "plannedSystemicTherapy.agents=[PAZOPANIB,DOXORUBICIN]",
          "plannedSystemicTherapy.line=2");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "primary.histology=LMS primary.site=UTERUS",
        "primary.histology=LMS primary.site=EXTREMITY",
        "primary.histology=DSRCT",
        "primary.histology=MYXOID_LPS",
        "primary.histology=RMS_NOS",
        "primary.histology=FIBROMATOSIS goals.systemicTherapy=TEST_BIOLOGY",
        "primary.histology=DD_LPS disease.status=NONE",
        "primary.site=VISCERAL goals.systemicTherapy=NONE",
        "primary.histology=PECOMA primary.site=UTERUS",
      })
  void no_advice_no_option_no_question(String facts) {
    Recommendations answer = MUCH_TOLD.and(TestTable.words(facts)).answer();
    assertThat(answer.scope().scopeClass()).isEqualTo(ScopeClass.OUT);
    assertThat(answer.scope().reasons()).isNotEmpty();
    assertThat(answer.scope().pointers()).isNotEmpty();
    assertThat(answer.findings()).allSatisfy(OutSaysNothingElseTest::isSilent);
    assertThat(answer.options().offered()).isEmpty();
    assertThat(answer.options().conditional()).isEmpty();
    assertThat(answer.options().needsJudgement()).isEmpty();
    assertThat(answer.options().advisedAgainst()).isEmpty();
    assertThat(answer.assessments()).allSatisfy(OutSaysNothingElseTest::isNotMade);
    assertThat(answer.narrative()).allMatch(point -> point.advice().isEmpty());
    assertThat(answer.pointers()).isEmpty();
    assertThat(answer.missing()).isEqualTo(answer.scope().missing());
    assertThat(answer.notices()).contains(Notice.LIMITS_OF_USE, Notice.SUCCESSOR_EDITION);
    assertThat(answer.advisories()).extracting(AdvisoryNotice::id).containsExactly("EU-01");
  }

  private static void isNotMade(Assessment assessment) {
    assertThat(assessment.verdict()).contains("NOT_ASSESSED");
    assertThat(assessment.lines()).isEmpty();
    assertThat(assessment.reasons()).isEmpty();
    assertThat(assessment.missing()).isEmpty();
    assertThat(assessment.clauses()).isEmpty();
  }

  private static void isSilent(ClauseFinding finding) {
    isSilentFinding(finding);
    assertThat(finding.parts()).allSatisfy(OutSaysNothingElseTest::isSilentFinding);
    assertThat(finding.caveats()).isEmpty();
    assertThat(finding.advisories()).isEmpty();
  }

  private static void isSilentFinding(Finding finding) {
    assertThat(finding.applicability()).isEqualTo(Applicability.OUT_OF_SCOPE);
    assertThat(finding.fulfillment()).isEmpty();
    assertThat(finding.advice()).isEmpty();
    assertThat(finding.missingForApplicability()).isEmpty();
    assertThat(finding.missingForFulfillment()).isEmpty();
  }
}
