// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import java.io.IOException;
import org.tarpswg.model.answer.AnswerLine;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.LineAnchor;
import org.tarpswg.model.answer.NextQuestion;

/** What an answer says to questions that combine clauses, and what to ask next. */
final class AssessmentFields {
  private AssessmentFields() {}

  static void assessment(FieldWriter out, Assessment assessment) throws IOException {
    out.value("kind", assessment.kind());
    out.optional("target", assessment.target());
    out.optional("verdict", assessment.verdict());
    out.values("possible", assessment.possible());
    out.value("family", assessment.family());
    out.values("reasons", assessment.reasons());
    out.records("lines", assessment.lines(), AssessmentFields::line);
    out.values("clauses", assessment.clauses());
    out.values("narrative", assessment.narrative());
    out.values("readings", assessment.readings());
    out.records("missing", assessment.missing(), FindingFields::missing);
  }

  private static void line(FieldWriter out, AnswerLine line) throws IOException {
    out.value("code", line.code());
    out.optional("target", line.target());
    out.value("words", line.words());
    out.value("truth", line.truth());
    out.value("notApplicable", line.notApplicable());
    out.optional("fulfillment", line.fulfillment());
    out.optional("audit", line.audit());
    out.records("anchors", line.anchors(), AssessmentFields::anchor);
    out.values("narrative", line.narrative());
    out.optional("windowFrom", line.windowFrom());
    out.optional("windowUntil", line.windowUntil());
    out.values("notes", line.notes());
    out.values("readings", line.readings());
    out.records("missing", line.missing(), FindingFields::missing);
  }

  private static void anchor(FieldWriter out, LineAnchor anchor) throws IOException {
    out.value("clause", anchor.clause());
    out.optional("part", anchor.part());
    out.value("grading", anchor.grading());
  }

  static void next(FieldWriter out, NextQuestion question) throws IOException {
    out.value("path", question.path());
    out.value("label", question.label());
    out.values("answers", question.answers());
  }
}
