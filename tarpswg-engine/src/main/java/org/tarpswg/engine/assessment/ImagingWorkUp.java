// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.tarpswg.engine.reading.MissingFacts;
import org.tarpswg.engine.scope.Gates;
import org.tarpswg.model.answer.AnswerLine;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.AssessmentKind;
import org.tarpswg.model.answer.MissingFact;
import org.tarpswg.model.known.Ternary;

/** The examinations to do, each once with every clause that asks for it; no others are named. */
final class ImagingWorkUp {
  private ImagingWorkUp() {}

  static Assessment of(Lines lines) {
    ImmutableList<AnswerLine> examinations =
        ImmutableList.of(
            lines.due("CT_CHEST", "CT of the chest", "6").build(),
            lines
                .due("CT_ABDOMEN_PELVIS", "CT of abdomen and pelvis with contrast", "7", "27")
                .build(),
            lines.due("REVIEW_OF_IMAGING", "a look at the earlier imaging", "5").build(),
            lines.due("BONE_SCAN_OR_FDG_PET", "bone scan or FDG-PET", "27", "10b.imaging").build(),
            lines
                .due("MRI_BRAIN_OR_SOFT_TISSUE", "MRI of the brain or of the soft tissue", "10a")
                .build(),
            lines
                .due(
                    "LIVER_IMAGING",
                    "of the liver: triphasic CT, MRI with contrast or targeted ultrasound",
                    "9")
                .build(),
            lines.due("MRI_ADJUNCT", "MRI where nerves or vessels are near", "8").build(),
            lines.due("FDG_PET", "FDG-PET", "10c").build(),
            lines.due("SHORT_INTERVAL_IMAGING", "early repeat imaging", "20.ii").build(),
            lines.due("SURVEILLANCE_IMAGING", "surveillance imaging", "34").build(),
            waiver(lines));
    return Listed.behind(
            Gates.DIAGNOSTIC_EXTENDED,
            AssessmentKind.IMAGING_WORK_UP,
            lines,
            Lines.unlessNo(examinations))
        .clauses(Lines.clauses("5", "6", "7", "8", "9", "10a", "10b", "10c", "20", "27", "34"))
        .readings(ImmutableSet.of("R27", "R42"))
        .build();
  }

  /** 27 goes first: the waiver of 10b is not shown beside it, and open while 27 is (R27). */
  private static AnswerLine waiver(Lines lines) {
    AnswerLine line =
        lines
            .due("NO_ROUTINE_BONE_IMAGING", lines.finding("10b.waiver").advice(), "10b.waiver")
            .build();
    Ternary definitive = Lines.truth(lines.finding("27"));
    return AnswerLine.builder()
        .from(line)
        .truth(line.truth().and(definitive.not()))
        .missing(
            definitive == Ternary.UNKNOWN
                ? MissingFacts.union(
                    ImmutableList.<MissingFact>builder()
                        .addAll(line.missing())
                        .addAll(lines.finding("27").missingForApplicability())
                        .build())
                : line.missing())
        .build();
  }
}
