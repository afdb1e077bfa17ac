// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.assessment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.tarpswg.engine.reading.Judged;
import org.tarpswg.engine.reading.LocalPlan;
import org.tarpswg.engine.reading.MissingFacts;
import org.tarpswg.engine.reading.Resectability;
import org.tarpswg.engine.reading.ResectionCriteria;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Completions;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Outcome;
import org.tarpswg.engine.rule.Possible;
import org.tarpswg.engine.scope.Gates;
import org.tarpswg.model.answer.AnswerLine;
import org.tarpswg.model.answer.AuditVerdict;
import org.tarpswg.model.clinical.LocalTherapyIntent;
import org.tarpswg.model.clinical.ProcedureKind;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Ternary;

/**
 * How an operation compares, by candidacy. Whoever operates means to clear the disease and judges
 * the patient fit and the disease removable; unless told otherwise that is taken for granted (R49).
 */
final class AuditOfOperation {
  private static final FactPath PLAN = FactPath.of("plannedProcedure");

  private final Lines lines;
  private final CaseFacts supposed;

  private AuditOfOperation(Lines lines) {
    this.lines = lines;
    this.supposed =
        lines
            .facts()
            .supposingIfOpen(LocalPlan.INTENT, LocalTherapyIntent.DEFINITIVE)
            .supposingIfOpen(Judged.PERFORMANCE_STATUS_SUITABLE, true)
            .supposingIfOpen(LocalPlan.MORBIDITY_ACCEPTABLE, true)
            .supposingIfOpen(Resectability.ALL_SITES_MANAGEABLE, true);
  }

  static Optional<AnswerLine> line(Lines lines) {
    return lines
        .facts()
        .patientCase()
        .plannedProcedure()
        .kind()
        .value()
        .filter(kind -> kind != ProcedureKind.NONE)
        .map(kind -> new AuditOfOperation(lines).line(kind));
  }

  private AnswerLine line(ProcedureKind kind) {
    return kind == ProcedureKind.METASTASECTOMY ? metastasectomy() : otherOperation();
  }

  /** The verdict on any metastasectomy of this patient. */
  static AuditVerdict ofMetastasectomy(Lines lines) {
    return new AuditOfOperation(lines).verdict(new AuditOfOperation(lines).candidacy());
  }

  private AnswerLine metastasectomy() {
    Outcome<Verdict> candidacy = candidacy();
    return Audit.act(
        "OPERATION",
        "metastasectomy",
        Optional.of(PLAN),
        verdict(candidacy),
        notes(candidacy),
        MissingFacts.of(candidacy.missing()),
        "24",
        "25",
        "32",
        "36");
  }

  private Outcome<Verdict> candidacy() {
    return Completions.judge(Metastasectomy.CANDIDACY.ladder(), supposed);
  }

  private AuditVerdict verdict(Outcome<Verdict> candidacy) {
    ImmutableSet<AuditVerdict> all =
        candidacy.possible().stream().map(this::verdict).collect(ImmutableSet.toImmutableSet());
    return all.size() == 1 ? all.iterator().next() : AuditVerdict.OPEN;
  }

  private AuditVerdict verdict(Verdict candidacy) {
    return switch (candidacy.name()) {
      case "NOT_ASSESSED" -> AuditVerdict.NOT_ADDRESSED;
      case "PALLIATIVE_RESECTION_MAY_BE_CONSIDERED", "SUPPORTED" -> AuditVerdict.CONCORDANT;
      case "DISCUSS_AFTER_RESPONSE" -> afterResponse();
      case "DISCUSS_MIXED" -> mixed();
      case "NOT_FAVORED" -> AuditVerdict.CONCORDANT_WITH_NOTE;
      default -> AuditVerdict.DEVIATING;
    };
  }

  /** In multifocal disease 32 stands against NS2 and 36. */
  private AuditVerdict afterResponse() {
    return switch (truth(Metastasectomy.MULTIFOCAL)) {
      case YES -> AuditVerdict.TENSION;
      case NO -> AuditVerdict.CONCORDANT_WITH_NOTE;
      case UNKNOWN -> AuditVerdict.OPEN;
    };
  }

  /**
   * A high grade is the same at every recurrence; a short interval or a high volume speak of this
   * one, and stand against 36a (R50).
   */
  private AuditVerdict mixed() {
    Ternary back = truth(ResectionCriteria.RECURRED_AFTER_METASTASECTOMY);
    if (back.isNo()) {
      return AuditVerdict.CONCORDANT_WITH_NOTE;
    }
    Ternary against =
        truth(ResectionCriteria.SHORT_INTERVAL).or(truth(ResectionCriteria.HIGH_VOLUME));
    return against.isYes() ? AuditVerdict.TENSION : AuditVerdict.CONCORDANT;
  }

  private Ternary truth(Condition condition) {
    return condition.truth(Possible.of(supposed));
  }

  private ImmutableList<String> notes(Outcome<Verdict> candidacy) {
    Stream<String> reached =
        candidacy.verdict().stream()
            .flatMap(verdict -> Metastasectomy.CANDIDACY.reasons(verdict, supposed).stream());
    boolean granted = !supposed.equals(lines.facts());
    return Stream.concat(
            reached,
            granted
                ? Stream.of(
                    "taken for granted where not told: definitive intent, fit for it, morbidity"
                        + " acceptable, all metastases removable")
                : Stream.empty())
        .collect(toImmutableList());
  }

  /** The primary and other operations are the matter of other guidance, save for NS2. */
  private AnswerLine otherOperation() {
    Ternary response = truth(Condition.allOf(Gates.TREATMENT, ResectionCriteria.RESPONDED));
    return Audit.act(
        "OPERATION",
        "another operation",
        Optional.of(PLAN),
        response.isYes() ? AuditVerdict.CONCORDANT_WITH_NOTE : AuditVerdict.NOT_ADDRESSED,
        response.isYes()
            ? ImmutableList.of(
                "NS2 lets resection be discussed after a response; 24b asks that everything can"
                    + " be cleared, and 18 that morbidity is weighed")
            : ImmutableList.of("no clause speaks of it"),
        ImmutableList.of());
  }
}
