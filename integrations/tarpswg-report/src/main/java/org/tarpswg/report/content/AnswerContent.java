// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report.content;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.stability.Evolving;
import org.tarpswg.report.document.Block;
import org.tarpswg.report.document.Document;

/** An answer, in the order in which a board reads it. */
@Evolving
public final class AnswerContent {
  private AnswerContent() {}

  /** The answer; with the case beside it, the course of the patient too. */
  public static Document of(
      Recommendations answer, Optional<PatientCase> patientCase, Evidence evidence) {
    Stances stances = Stances.of(answer, evidence);
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.add(ScopeContent.notices(answer), ScopeContent.scope(answer));
    patientCase.ifPresent(told -> blocks.addAll(CaseCourse.section(told, List.of())));
    blocks.addAll(FindingContent.applying(answer));
    blocks.addAll(FindingContent.undetermined(answer));
    blocks.add(OptionContent.of(answer, evidence, stances));
    blocks.addAll(NarrativeContent.of(answer));
    blocks.addAll(new AssessmentContent(stances).section(answer.assessments()));
    blocks.addAll(BesideContent.askNext(answer));
    blocks.addAll(BesideContent.conflicts(answer));
    blocks.addAll(BesideContent.pointers(answer));
    blocks.addAll(FindingContent.notApplying(answer));
    blocks.add(BesideContent.missing(answer));
    blocks.addAll(BesideContent.advisories(answer));
    blocks.addAll(ErrataContent.of(answer, evidence));
    blocks.addAll(ReceiptContent.unruled(answer));
    blocks.add(ReceiptContent.receipt(answer.receipt()));
    return new Document(
        "TARPSWG consensus, edition " + answer.receipt().edition(),
        "What it says of this case as of " + answer.receipt().asOf(),
        blocks.build());
  }
}
