// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.assessment;

import static org.tarpswg.engine.rule.Condition.allOf;
import static org.tarpswg.engine.rule.Condition.not;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import org.tarpswg.engine.reading.Lists;
import org.tarpswg.engine.reading.Resectability;
import org.tarpswg.engine.reading.ResectionCriteria;
import org.tarpswg.engine.reading.ValueWords;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Place;
import org.tarpswg.engine.scope.Gates;
import org.tarpswg.model.answer.AnswerLine;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.AssessmentKind;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.Symptom;
import org.tarpswg.model.clinical.SymptomKind;
import org.tarpswg.model.guideline.NarrativePoint;
import org.tarpswg.model.known.Ternary;

/** Palliation: what is always due, and what can be done for each symptom; in no ranking order. */
final class PalliativePathway {
  private static final ImmutableSet<SymptomKind> NAMED_IN_37 =
      ImmutableSet.of(
          SymptomKind.PAIN, SymptomKind.DYSPNEA_POST_OBSTRUCTIVE, SymptomKind.SPINAL_COMPRESSION);

  private PalliativePathway() {}

  static Assessment of(Lines lines) {
    ImmutableList.Builder<AnswerLine> all = ImmutableList.builder();
    all.add(lines.due("PALLIATIVE_CARE", "palliative care from early on", "21").build());
    all.add(lines.due("GOALS_OF_CARE", "goals of care before therapy", "22").build());
    Lists.SYMPTOMS.places(lines.facts()).stream()
        .sorted(Comparator.comparing(symptom -> isOther(lines.facts(), symptom)))
        .map(symptom -> radiotherapy(lines, symptom))
        .forEach(all::add);
    all.add(
        lines
            .condition(
                "PALLIATIVE_SURGERY",
                "surgery for palliation of a symptom or a progressing focus",
                allOf(Gates.TREATMENT, ResectionCriteria.PALLIATIVE))
            .anchors(ImmutableList.of(Lines.anchor("24.b"), Lines.anchor("32.i")))
            .build(),
        lines.due("SYSTEMIC_FOR_SHRINKAGE", "systemic therapy to shrink tumor", "41a").build(),
        lines.due("SYSTEMIC_PALLIATIVE", "systemic therapy for palliation", "40a").build(),
        lines
            .condition(
                "QUALITY_OF_LIFE",
                "where disease is clearly unresectable the aim is quality of life",
                allOf(
                    Gates.TREATMENT,
                    not(Resectability.POTENTIALLY_RESECTABLE.is(true, "potentially resectable"))))
            .narrative(ImmutableList.of(NarrativePoint.NS4))
            .build(),
        lines.due("ACTIVE_SURVEILLANCE", "active surveillance", "38").build());
    return Listed.behind(
            Gates.TREATMENT, AssessmentKind.PALLIATIVE_PATHWAY, lines, Lines.unlessNo(all.build()))
        .clauses(Lines.clauses("21", "22", "24", "32", "37", "38", "40a", "41a"))
        .narrative(ImmutableList.of(NarrativePoint.NS4))
        .readings(ImmutableSet.of("R44", "R47"))
        .build();
  }

  private static boolean isOther(CaseFacts facts, Place<Symptom> symptom) {
    return !symptom.record(facts).orElseThrow().kind().test(NAMED_IN_37::contains).isYes();
  }

  private static AnswerLine radiotherapy(Lines lines, Place<Symptom> symptom) {
    Symptom told = symptom.record(lines.facts()).orElseThrow();
    return lines
        .due(
            "RADIOTHERAPY",
            "palliative radiotherapy for "
                + told.kind().value().map(ValueWords::of).orElse("a symptom"),
            "37")
        .target(symptom.path(lines.facts()))
        .notes(
            causeWasIrradiated(lines, told).isYes()
                ? ImmutableList.of(
                    "the lesion lies in an earlier field; irradiation again is not addressed")
                : ImmutableList.of())
        .build();
  }

  private static Ternary causeWasIrradiated(Lines lines, Symptom told) {
    return lines.facts().patientCase().lesions().entries().stream()
        .filter(lesion -> told.causeLesionId().is(lesion.id()).isYes())
        .map(Lesion::insidePriorRadiationField)
        .findFirst()
        .orElse(Ternary.UNKNOWN);
  }
}
