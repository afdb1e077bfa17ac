// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.tarpswg.model.answer.AnswerLine;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.AssessmentKind;
import org.tarpswg.model.answer.AuditVerdict;
import org.tarpswg.model.answer.LineAnchor;
import org.tarpswg.model.answer.VerdictFamily;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.guideline.Fulfillment;
import org.tarpswg.model.guideline.Grading;
import org.tarpswg.model.guideline.NarrativePoint;
import org.tarpswg.model.guideline.PartId;
import org.tarpswg.model.known.Ternary;

/** Assessments built by hand, in which every column of their tables occurs. */
final class BuiltAssessments {
  private BuiltAssessments() {}

  static Assessment ablation() {
    return Assessment.builder()
        .kind(AssessmentKind.LOCAL_ABLATION)
        .target(FactPath.of("lesions[L1]"))
        .possible(ImmutableSet.of("MAY_BE_CONSIDERED", "NOT_ASSESSED"))
        .family(VerdictFamily.OPEN)
        .reasons(ImmutableList.of("the lesion may be controllable"))
        .clauses(ImmutableList.of(ClauseId.of("30")))
        .narrative(ImmutableList.of(NarrativePoint.NL2))
        .missing(ImmutableList.of(BuiltAnswer.PLAN))
        .build();
  }

  static Assessment metastasectomy() {
    return Assessment.builder()
        .kind(AssessmentKind.METASTASECTOMY)
        .verdict("NOT_SUPPORTED_UPFRONT")
        .possible(ImmutableSet.of("NOT_SUPPORTED_UPFRONT"))
        .family(VerdictFamily.NEGATIVE)
        .reasons(ImmutableList.of("the disease was found with the primary"))
        .lines(ImmutableList.of(criterion(), ungradedLine(), hipec(), imaging()))
        .readings(ImmutableSet.of("R21"))
        .clauses(ImmutableList.of(ClauseId.of("24"), ClauseId.of("33")))
        .build();
  }

  private static AnswerLine criterion() {
    return AnswerLine.builder()
        .code("CRITERION_24A")
        .words("all disease | can be removed")
        .truth(Ternary.UNKNOWN)
        .fulfillment(Fulfillment.NOT_DOCUMENTED)
        .anchors(ImmutableList.of(anchor("24", "24.a", "IIIB")))
        .notes(ImmutableList.of("the surgeon judges it"))
        .missing(ImmutableList.of(BuiltAnswer.PLAN))
        .build();
  }

  private static AnswerLine ungradedLine() {
    return AnswerLine.builder()
        .code("MODALITY_RFA")
        .target(FactPath.of("lesions[L1]"))
        .words("heat")
        .truth(Ternary.YES)
        .narrative(ImmutableList.of(NarrativePoint.NL2))
        .build();
  }

  static AnswerLine hipec() {
    return AnswerLine.builder()
        .code("HIPEC")
        .words("HIPEC")
        .truth(Ternary.NO)
        .audit(AuditVerdict.DEVIATING)
        .anchors(ImmutableList.of(anchor("33", "", "IIIB")))
        .build();
  }

  private static AnswerLine imaging() {
    return AnswerLine.builder()
        .code("NEXT_IMAGING")
        .words("next imaging")
        .truth(Ternary.NO)
        .notApplicable(true)
        .windowFrom(LocalDate.of(2018, 6, 1))
        .windowUntil(LocalDate.of(2018, 9, 1))
        .build();
  }

  private static LineAnchor anchor(String clause, String part, String grading) {
    return new LineAnchor(
        ClauseId.of(clause),
        part.isEmpty() ? Optional.empty() : Optional.of(PartId.of(part)),
        Grading.parse(grading));
  }
}
