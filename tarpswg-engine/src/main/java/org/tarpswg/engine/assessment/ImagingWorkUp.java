// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.assessment;

import static org.tarpswg.engine.rule.Condition.allOf;
import static org.tarpswg.engine.rule.Condition.anyOf;
import static org.tarpswg.engine.rule.Condition.not;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.tarpswg.engine.reading.MissingFacts;
import org.tarpswg.engine.rule.Completions;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Outcome;
import org.tarpswg.engine.rule.Rule;
import org.tarpswg.engine.scope.Gates;
import org.tarpswg.engine.statement.Examinations;
import org.tarpswg.engine.statement.Rules;
import org.tarpswg.model.answer.AnswerLine;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.AssessmentKind;
import org.tarpswg.model.answer.LineAnchor;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.guideline.Fulfillment;
import org.tarpswg.model.guideline.PartId;
import org.tarpswg.model.known.Ternary;

/**
 * The imaging to do: one line an examination, with every clause that asks for it. Nothing is listed
 * that no clause asks for, as the lead of statement 10 wants it. Where clause 27 applies it asks
 * for bone imaging itself, and the waiver of 10b is not shown (R27).
 */
final class ImagingWorkUp {
  private static final String SURVEY_OF_BONE = "BONE_SCAN_OR_FDG_PET";
  private static final Condition BEFORE_LUNG_TREATMENT = trigger("27", Optional.empty());
  private static final Condition WAIVER = trigger("10b", Optional.of("10b.waiver"));

  private final Lines lines;

  private ImagingWorkUp(Lines lines) {
    this.lines = lines;
  }

  /** The one answer. */
  static Assessment of(Lines lines) {
    return Listed.behind(
            Gates.DIAGNOSTIC_EXTENDED,
            AssessmentKind.IMAGING_WORK_UP,
            lines,
            Lines.unlessNo(new ImagingWorkUp(lines).all()))
        .clauses(Lines.clauses("5", "6", "7", "8", "9", "10a", "10b", "10c", "20", "27", "34"))
        .readings(ImmutableSet.of("R27", "R42"))
        .build();
  }

  private static Condition trigger(String clause, Optional<String> part) {
    return anyOf(
        Rules.of(ClauseId.of(clause)).outputs().stream()
            .filter(output -> part.isEmpty() || output.part().equals(part.map(PartId::of)))
            .map(Rule.Output::trigger)
            .toArray(Condition[]::new));
  }

  private ImmutableList<AnswerLine> all() {
    AnswerLine bone = bone();
    return ImmutableList.of(
        line("CT_CHEST", "CT of the chest", "6"),
        abdomen(),
        line("REVIEW_OF_IMAGING", "review of the earlier imaging", "5"),
        bone,
        line("MRI_BRAIN_OR_SOFT_TISSUE", "MRI of brain or soft tissue", "10a"),
        line(
            "LIVER_IMAGING",
            "triphasic CT, contrast MRI or targeted ultrasound of the liver: one of the three",
            "9"),
        line("MRI_ADJUNCT", "MRI beside CT, for nerves and vessels", "8"),
        pet(bone.truth() != Ternary.NO),
        noted(
            line("SHORT_INTERVAL_IMAGING", "imaging again after a short time", "20.ii"),
            "no interval is printed"),
        line("SURVEILLANCE_IMAGING", "imaging every three to six months", "34"),
        noBone());
  }

  private AnswerLine line(String code, String words, String... ids) {
    return lines.due(code, words, ids).build();
  }

  private static AnswerLine noted(AnswerLine line, String note) {
    return AnswerLine.builder().from(line).addNotes(note).build();
  }

  /** The contrast CT of clause 7 is the abdominal half of clause 27 too, never the reverse. */
  private AnswerLine abdomen() {
    AnswerLine line = line("CT_ABDOMEN_PELVIS", "contrast CT of abdomen and pelvis", "7");
    return Lines.truth(lines.finding("27")) == Ternary.NO
        ? line
        : noted(
            AnswerLine.builder().from(line).addAnchors(Lines.anchor("27")).build(),
            "it serves clause 27 too");
  }

  /** Done by the examination itself: clause 27 asks for a CT beside it. */
  private AnswerLine bone() {
    AnswerLine line = line(SURVEY_OF_BONE, "bone scan or FDG-PET", "27", "10b.imaging");
    if (line.truth() != Ternary.YES) {
      return line;
    }
    Outcome<Fulfillment> became =
        Completions.judge(Examinations.done(Examinations.BONE_SCAN_OR_PET), lines.facts());
    return AnswerLine.builder()
        .from(line)
        .fulfillment(became.verdictOr(Fulfillment.NOT_DOCUMENTED))
        .missing(MissingFacts.of(became.missing()))
        .build();
  }

  private AnswerLine pet(boolean boneToo) {
    AnswerLine line = line("FDG_PET", "FDG-PET", "10c");
    return boneToo ? noted(line, "one FDG-PET can serve for the bones too") : line;
  }

  private AnswerLine noBone() {
    LineAnchor waiver = Lines.anchor("10b.waiver");
    return lines
        .condition(
            "NO_ROUTINE_BONE_IMAGING",
            "no routine imaging of bone",
            allOf(WAIVER, not(BEFORE_LUNG_TREATMENT)))
        .anchors(ImmutableList.of(waiver))
        .readings(ImmutableSet.of("R27"))
        .build();
  }
}
