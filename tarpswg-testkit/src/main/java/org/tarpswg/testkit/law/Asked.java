// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.law;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tarpswg.model.answer.AnswerLine;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.AssessmentKind;
import org.tarpswg.model.answer.Finding;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.answer.VerdictFamily;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.Fulfillment;

/**
 * A case and the answer to it.
 *
 * @param of the case
 * @param answer the answer
 * @param findings its clauses and parts by id
 */
record Asked(PatientCase of, Recommendations answer, ImmutableMap<String, Finding> findings) {

  static Asked about(Recommender recommender, PatientCase of) {
    Recommendations answer = recommender.recommend(of);
    return new Asked(of, answer, Findings.all(answer));
  }

  /**
   * The case told in these ways, see {@link Retold#of(PatientCase, String)}; nothing at all where
   * the model refuses one of them.
   */
  static ImmutableList<Asked> told(Recommender recommender, PatientCase of, String... ways) {
    ImmutableList<PatientCase> told =
        Arrays.stream(ways).flatMap(way -> Retold.of(of, way).stream()).collect(toImmutableList());
    return told.size() < ways.length
        ? ImmutableList.of()
        : told.stream().map(one -> about(recommender, one)).collect(toImmutableList());
  }

  /** What this says of the answers, if there are any. */
  static Premise judged(ImmutableList<Asked> asked, Function<ImmutableList<Asked>, Premise> law) {
    return asked.isEmpty() ? Premise.NOT_HELD : law.apply(asked);
  }

  Applicability applicability(String id) {
    return Findings.in(findings, id).applicability();
  }

  boolean applies(String id) {
    Finding finding = findings.get(id);
    return finding != null && finding.applicability() == Applicability.APPLIES;
  }

  /** Whether metastases are accepted as present in a patient in scope: where 18 applies. */
  boolean treated() {
    return applies("18");
  }

  Optional<Fulfillment> fulfillment(String id) {
    return Findings.in(findings, id).fulfillment();
  }

  boolean is(String id, Fulfillment expected) {
    return fulfillment(id).equals(Optional.of(expected));
  }

  ImmutableList<Assessment> assessments(AssessmentKind kind) {
    return answer.assessments().stream()
        .filter(assessment -> assessment.kind() == kind)
        .collect(toImmutableList());
  }

  /** The one assessment of a kind that is about the patient. */
  Optional<Assessment> assessment(AssessmentKind kind) {
    return assessments(kind).stream().findFirst();
  }

  /** The family of the verdict on metastasectomy, if one is given. */
  Optional<VerdictFamily> candidacy() {
    return assessment(AssessmentKind.METASTASECTOMY).map(Assessment::family);
  }

  ImmutableList<AnswerLine> lines(AssessmentKind kind, String code) {
    return assessments(kind).stream()
        .flatMap(assessment -> assessment.lines().stream())
        .filter(line -> line.code().equals(code))
        .collect(toImmutableList());
  }

  void must(boolean kept, Supplier<String> words) {
    Breach.unless(kept, of, words);
  }

  /** That a clause or part is so. */
  void mustBe(String id, Applicability expected) {
    must(
        applicability(id) == expected,
        () -> id + " is " + applicability(id) + " and must be " + expected);
  }

  /** That this has become of a clause or part. */
  void mustHaveBecome(String id, Fulfillment expected) {
    must(is(id, expected), () -> id + " is " + fulfillment(id) + " and must be " + expected);
  }

  /** NOT_RULED if one of these clauses is not ruled. */
  Premise held(boolean held, String... clauses) {
    return Findings.rules(answer, clauses) ? Premise.of(held) : Premise.NOT_RULED;
  }
}
