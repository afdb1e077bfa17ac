// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.tarpswg.engine.reading.Lesions;
import org.tarpswg.engine.reading.Lists;
import org.tarpswg.engine.reading.Liver;
import org.tarpswg.engine.reading.MissingFacts;
import org.tarpswg.engine.reading.ValueWords;
import org.tarpswg.engine.rule.Completions;
import org.tarpswg.engine.rule.Outcome;
import org.tarpswg.engine.rule.Place;
import org.tarpswg.engine.scope.Gates;
import org.tarpswg.model.answer.AnswerLine;
import org.tarpswg.model.answer.AuditVerdict;
import org.tarpswg.model.answer.MissingFact;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.LesionSite;
import org.tarpswg.model.clinical.LocalTreatment;
import org.tarpswg.model.known.Ternary;

/** How the local treatment of one lesion compares. */
final class AuditOfLocalTreatment {
  private final Lines lines;
  private final Place<Lesion> place;
  private final Lesion lesion;
  private final LocalTreatment treatment;

  private AuditOfLocalTreatment(Lines lines, Place<Lesion> place, LocalTreatment treatment) {
    this.lines = lines;
    this.place = place;
    this.lesion = place.record(lines.facts()).orElseThrow();
    this.treatment = treatment;
  }

  static Optional<AnswerLine> line(Lines lines, Lesion lesion) {
    return lesion
        .plannedLocalTreatment()
        .value()
        .filter(treatment -> treatment != LocalTreatment.NONE)
        .flatMap(
            treatment ->
                Lists.LESIONS.places(lines.facts()).stream()
                    .filter(place -> place.record(lines.facts()).equals(Optional.of(lesion)))
                    .findFirst()
                    .map(place -> new AuditOfLocalTreatment(lines, place, treatment).line()));
  }

  private AnswerLine line() {
    return switch (treatment) {
      case RFA, MICROWAVE, SBRT -> ablation();
      case TAE, TACE -> embolization();
      case OTHER_RT -> radiotherapy();
      case RESECTION ->
          act(
              AuditOfOperation.ofMetastasectomy(lines),
              ImmutableList.of("as any metastasectomy of this patient"),
              ImmutableList.of(),
              "24",
              "25");
      case NONE -> throw new IllegalStateException("no act");
    };
  }

  private AnswerLine act(
      AuditVerdict verdict,
      ImmutableList<String> notes,
      ImmutableList<MissingFact> missing,
      String... anchors) {
    return Audit.act(
        "LOCAL_TREATMENT",
        ValueWords.of(treatment),
        Optional.of(place.path(lines.facts())),
        verdict,
        notes,
        missing,
        anchors);
  }

  private AnswerLine ablation() {
    Outcome<Verdict> outcome =
        Completions.judge(LocalAblationOfLesion.candidacy(place).ladder(), lines.facts());
    ImmutableSet<AuditVerdict> all =
        outcome.possible().stream().map(this::ofAblation).collect(ImmutableSet.toImmutableSet());
    return act(
        all.size() == 1 ? all.iterator().next() : AuditVerdict.OPEN,
        treatment == LocalTreatment.MICROWAVE
            ? ImmutableList.of("NL3: the evidence on microwave ablation comes from other tumors")
            : ImmutableList.of(),
        MissingFacts.of(outcome.missing()),
        "30",
        "35");
  }

  private AuditVerdict ofAblation(Verdict verdict) {
    return switch (verdict.name()) {
      case "CONSIDER", "MAY_BE_CONSIDERED" ->
          treatment == LocalTreatment.MICROWAVE
              ? AuditVerdict.CONCORDANT_WITH_NOTE
              : AuditVerdict.CONCORDANT;
      case "NOT_FEASIBLE" -> AuditVerdict.DEVIATING;
      default -> AuditVerdict.NOT_ADDRESSED;
    };
  }

  /** 31 speaks of a large volume in the liver, not of single foci that progress (R35). */
  private AnswerLine embolization() {
    Ternary inLiver =
        Ternary.ofCandidates(
            lines.facts().read(Lesions.SITE.at(place)).possible(), LesionSite.LIVER::equals);
    if (inLiver.isNo()) {
      return act(
          AuditVerdict.NOT_ADDRESSED,
          ImmutableList.of("31 speaks of the liver only"),
          ImmutableList.of(),
          "31");
    }
    Outcome<Ternary> gate = Completions.truthOf(Gates.TREATMENT, lines.facts());
    if (gate.verdict().equals(Optional.of(Ternary.NO))) {
      return act(
          AuditVerdict.NOT_ADDRESSED,
          ImmutableList.of("31 speaks of disease that is present, of a histology in Table 1"),
          ImmutableList.of(),
          "31");
    }
    Ternary applies = Lines.truth(lines.finding("31"));
    if (applies == Ternary.UNKNOWN || inLiver == Ternary.UNKNOWN) {
      return act(
          AuditVerdict.OPEN,
          ImmutableList.of("31 asks for a large volume in the liver with little outside it"),
          lines.finding("31").missingForApplicability(),
          "31");
    }
    return applies.isYes() ? allowed() : notLarge();
  }

  /** By the clause itself, or by the switch of the policy alone. */
  private AnswerLine allowed() {
    boolean large =
        lines.facts().read(Liver.LARGE_VOLUME).possible().equals(ImmutableList.of(true));
    return act(
        large ? AuditVerdict.CONCORDANT_WITH_NOTE : AuditVerdict.TENSION,
        ImmutableList.of(
            large
                ? "the evidence in sarcoma is limited"
                : "only the policy in force reads 31 for a single progressing focus"),
        ImmutableList.of(),
        "31");
  }

  private boolean isProgressingFocus() {
    return lines
        .facts()
        .patientCase()
        .disease()
        .progressingFoci()
        .test(foci -> foci.contains(lesion.id()))
        .isYes();
  }

  private AnswerLine notLarge() {
    return act(
        AuditVerdict.DEVIATING,
        ImmutableList.of(
            isProgressingFocus()
                ? "31 asks for a large volume in the liver and does not speak of a single"
                    + " progressing focus, for which Figure 2 shows it"
                : "31 asks for a large volume in the liver with little outside it"),
        ImmutableList.of(),
        "31");
  }

  private AnswerLine radiotherapy() {
    return switch (Lines.truth(lines.finding("37"))) {
      case YES -> act(AuditVerdict.CONCORDANT, ImmutableList.of(), ImmutableList.of(), "37");
      case NO ->
          act(
              AuditVerdict.NOT_ADDRESSED,
              ImmutableList.of("37 speaks of symptoms"),
              ImmutableList.of(),
              "37");
      case UNKNOWN ->
          act(
              AuditVerdict.OPEN,
              ImmutableList.of(),
              lines.finding("37").missingForApplicability(),
              "37");
    };
  }
}
