// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.assessment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.function.Function;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.AssessmentKind;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.VerdictFamily;
import org.tarpswg.model.guideline.ClauseId;

/** Every question that combines clauses, in the order in which answers show them. */
public final class Assessments {
  /** The kinds whose open answers the readiness list counts. */
  private static final ImmutableSet<AssessmentKind> BEFORE_READINESS =
      Sets.immutableEnumSet(
          EnumSet.range(AssessmentKind.METASTASECTOMY, AssessmentKind.OBSERVATION));

  private Assessments() {}

  /** The assessments of a patient who is, or may be, in scope. */
  public static ImmutableList<Assessment> of(
      CaseFacts facts, ImmutableList<ClauseFinding> findings) {
    ImmutableMap<ClauseId, ClauseFinding> found = Maps.uniqueIndex(findings, ClauseFinding::clause);
    Lines lines = new Lines(facts, clause -> found(clause, found));
    ImmutableList<Assessment> others = all(BEFORE_READINESS, lines);
    return ImmutableList.<Assessment>builder()
        .addAll(others)
        .add(Readiness.of(lines, others))
        .addAll(of(AssessmentKind.TRIAL_PROMPT, lines))
        .addAll(of(AssessmentKind.DEVIATION_AUDIT, lines))
        .build();
  }

  private static ClauseFinding found(
      ClauseId clause, ImmutableMap<ClauseId, ClauseFinding> findings) {
    ClauseFinding finding = findings.get(clause);
    if (finding == null) {
      throw new IllegalStateException("No rule covers clause " + clause);
    }
    return finding;
  }

  /** Those of one kind only, from the findings that they ask for. */
  public static ImmutableList<Assessment> of(
      AssessmentKind kind, CaseFacts facts, Function<ClauseId, ClauseFinding> findings) {
    return of(kind, new Lines(facts, findings));
  }

  private static ImmutableList<Assessment> all(ImmutableSet<AssessmentKind> kinds, Lines lines) {
    return kinds.stream().flatMap(kind -> of(kind, lines).stream()).collect(toImmutableList());
  }

  private static ImmutableList<Assessment> of(AssessmentKind kind, Lines lines) {
    return switch (kind) {
      case METASTASECTOMY -> ImmutableList.of(Metastasectomy.of(lines));
      case LOCAL_ABLATION -> LocalAblationOfLesion.each(lines);
      case LIVER_EMBOLIZATION -> ImmutableList.of(LiverEmbolization.of(lines));
      case BIOPSY -> BiopsyOfLesion.each(lines);
      case IMAGING_WORK_UP -> ImmutableList.of(ImagingWorkUp.of(lines));
      case SURVEILLANCE -> ImmutableList.of(Surveillance.of(lines));
      case TUMOR_BOARD -> ImmutableList.of(Listed.tumorBoard(lines));
      case PALLIATIVE_PATHWAY -> ImmutableList.of(PalliativePathway.of(lines));
      case OBSERVATION -> ImmutableList.of(Listed.observation(lines));
      case READINESS -> ImmutableList.of(Readiness.of(lines, all(BEFORE_READINESS, lines)));
      case TRIAL_PROMPT -> ImmutableList.of(Listed.trials(lines));
      case DEVIATION_AUDIT -> ImmutableList.of(Audit.of(lines));
    };
  }

  /** The same assessments of a patient who is out of scope: none is made, nothing is said. */
  public static ImmutableList<Assessment> notMade(ImmutableList<Assessment> assessments) {
    return assessments.stream()
        .map(
            assessment ->
                Assessment.builder()
                    .kind(assessment.kind())
                    .target(assessment.target())
                    .verdict(Verdict.NOT_ASSESSED.name())
                    .possible(ImmutableSet.of(Verdict.NOT_ASSESSED.name()))
                    .family(VerdictFamily.NOT_ASSESSED)
                    .build())
        .collect(toImmutableList());
  }
}
