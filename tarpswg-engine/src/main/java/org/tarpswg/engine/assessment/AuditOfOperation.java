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
import org.tarpswg.engine.statement.IntraAbdominalMetastases;
import org.tarpswg.model.answer.AnswerLine;
import org.tarpswg.model.answer.AuditVerdict;
import org.tarpswg.model.answer.Finding;
import org.tarpswg.model.answer.MissingFact;
import org.tarpswg.model.clinical.LocalTherapyIntent;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.ProcedureKind;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.guideline.Applicability;
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
        withIntent(lines.facts())
            .supposingIfOpen(Judged.PERFORMANCE_STATUS_SUITABLE, true)
            .supposingIfOpen(LocalPlan.MORBIDITY_ACCEPTABLE, true)
            .supposingIfOpen(Resectability.ALL_SITES_MANAGEABLE, true);
  }

  /** Where something is told that could be palliated, the intent is not taken for granted. */
  private static CaseFacts withIntent(CaseFacts facts) {
    PatientCase told = facts.patientCase();
    boolean mayBePalliation =
        !told.patient().symptoms().entries().isEmpty()
            || told.disease().progressingFoci().test(foci -> !foci.isEmpty()).isYes();
    return mayBePalliation
        ? facts
        : facts.supposingIfOpen(LocalPlan.INTENT, LocalTherapyIntent.DEFINITIVE);
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
    return switch (truth(IntraAbdominalMetastases.MULTIFOCAL)) {
      case YES -> AuditVerdict.TENSION;
      case NO -> AuditVerdict.CONCORDANT_WITH_NOTE;
      case UNKNOWN -> AuditVerdict.OPEN;
    };
  }

  /**
   * A high grade alone leaves 36a in force; a short interval or a high volume speak of this one,
   * and stand against 36a (R50).
   */
  private AuditVerdict mixed() {
    Ternary back = truth(ResectionCriteria.RECURRED_AFTER_METASTASECTOMY);
    Ternary tooShort = truth(ResectionCriteria.SHORT_INTERVAL);
    if (back.isNo()) {
      return AuditVerdict.CONCORDANT_WITH_NOTE;
    }
    if (tooShort.isYes() || truth(ResectionCriteria.HIGH_VOLUME).isYes()) {
      return back.isYes() ? AuditVerdict.TENSION : AuditVerdict.OPEN;
    }
    return back.isYes() && tooShort.isNo() ? AuditVerdict.CONCORDANT : AuditVerdict.OPEN;
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

  /** 32 speaks of any surgery for multifocal disease; beyond that only NS2 does. */
  private AnswerLine otherOperation() {
    Finding restricted = lines.finding("32.i");
    if (restricted.applicability() == Applicability.APPLIES) {
      return other(
          byStatement32(restricted), restricted.missingForFulfillment(), "32: see there", "32.i");
    }
    if (restricted.applicability() == Applicability.UNDETERMINED) {
      return other(
          AuditVerdict.OPEN, restricted.missingForApplicability(), "32 may speak of it", "32.i");
    }
    Condition after = Condition.allOf(Gates.TREATMENT, ResectionCriteria.RESPONDED);
    Outcome<Ternary> response = Completions.truthOf(after, supposed);
    return switch (response.verdictOr(Ternary.UNKNOWN)) {
      case YES ->
          other(
              AuditVerdict.CONCORDANT_WITH_NOTE,
              ImmutableList.of(),
              "NS2 lets resection be discussed after a response; 24b asks that everything can be"
                  + " cleared, and 18 that morbidity is weighed");
      case NO -> other(AuditVerdict.NOT_ADDRESSED, ImmutableList.of(), "no clause speaks of it");
      case UNKNOWN ->
          other(
              AuditVerdict.OPEN,
              MissingFacts.of(response.missing()),
              "NS2 may speak of it, after a response");
    };
  }

  private static AuditVerdict byStatement32(Finding restricted) {
    return switch (restricted.fulfillment().orElseThrow()) {
      case DONE -> AuditVerdict.CONCORDANT;
      case CONTRAVENED -> AuditVerdict.DEVIATING;
      case NOT_TRACKED -> AuditVerdict.TENSION;
      case OUTSTANDING, NOT_DOCUMENTED -> AuditVerdict.OPEN;
    };
  }

  private static AnswerLine other(
      AuditVerdict verdict, ImmutableList<MissingFact> missing, String note, String... anchors) {
    return Audit.act(
        "OPERATION",
        "another operation",
        Optional.of(PLAN),
        verdict,
        ImmutableList.of(note),
        missing,
        anchors);
  }
}
