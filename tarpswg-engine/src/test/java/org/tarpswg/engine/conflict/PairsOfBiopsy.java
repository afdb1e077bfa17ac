// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.conflict;

import static org.tarpswg.engine.conflict.Facts.at;
import static org.tarpswg.engine.reading.CaseSketch.all;
import static org.tarpswg.engine.reading.CaseSketch.biopsy;
import static org.tarpswg.engine.reading.CaseSketch.disease;
import static org.tarpswg.engine.reading.CaseSketch.eachLesion;
import static org.tarpswg.engine.reading.CaseSketch.lesion;
import static org.tarpswg.engine.reading.CaseSketch.lesions;
import static org.tarpswg.engine.reading.CaseSketch.onlyLesions;
import static org.tarpswg.engine.reading.CaseSketch.primary;

import com.google.common.collect.ImmutableList;
import org.tarpswg.engine.conflict.ConflictPairs.Pair;
import org.tarpswg.engine.reading.CaseSketch.Fact;
import org.tarpswg.model.clinical.BiopsyPurpose;
import org.tarpswg.model.clinical.BiopsyTechnique;
import org.tarpswg.model.clinical.Laterality;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.LesionDistribution;
import org.tarpswg.model.clinical.LesionSite;
import org.tarpswg.model.clinical.RelationToPrimary;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Ternary;

/** Pairs about a biopsy and about what may be sampled. */
final class PairsOfBiopsy {
  private static final String SIDES =
      "lesions[L1].relationToPrimary lesions[L1].laterality primary.laterality";

  private PairsOfBiopsy() {}

  static ImmutableList<Pair> ofBiopsy() {
    return ImmutableList.of(
        new Pair(
            "ASPIRATION_WITH_CORES",
            biopsy(it -> it.technique(Known.known(BiopsyTechnique.FNA))),
            biopsy(it -> it.cores(Known.known(4))),
            "plannedBiopsy.technique plannedBiopsy.cores",
            "16"),
        new Pair(
            "BIOPSY_AGAINST_LESION",
            biopsy(it -> it.site(Known.known(LesionSite.PERITONEUM))),
            all(
                biopsy(it -> it.lesionId(Known.known("L1"))),
                lesions(at("L1", LesionSite.LUNG, 1))),
            "plannedBiopsy.site plannedBiopsy.lesionId lesions[L1].site",
            "15"),
        new Pair(
            "PURPOSE_AGAINST_PRIMARY",
            biopsy(it -> it.purpose(Known.known(BiopsyPurpose.INITIAL_DIAGNOSIS))),
            primary(it -> it.biopsyProven(Ternary.YES)),
            "plannedBiopsy.purpose primary.biopsyProven",
            "16"),
        new Pair(
            "PURPOSE_AGAINST_PRIMARY",
            biopsy(it -> it.purpose(Known.known(BiopsyPurpose.RECURRENCE_OF_KNOWN))),
            primary(it -> it.biopsyProven(Ternary.NO)),
            "plannedBiopsy.purpose primary.biopsyProven",
            "16"),
        new Pair(
            "PURPOSE_AGAINST_PRIMARY",
            biopsy(it -> it.purpose(Known.known(BiopsyPurpose.RESEARCH))),
            primary(it -> it.biopsyProven(Ternary.NO)),
            "plannedBiopsy.purpose primary.biopsyProven",
            "16"),
        new Pair(
            "RELATION_AGAINST_SIDES",
            lesions(contralateral(Laterality.LEFT)),
            primary(it -> it.laterality(Known.known(Laterality.MIDLINE))),
            SIDES,
            "14"),
        new Pair(
            "SPREAD_AGAINST_LESIONS",
            widespread(Ternary.NO),
            lesions(spread(LesionDistribution.WIDESPREAD)),
            "disease.widespreadIntraAbdominal lesions[L1].distribution",
            "14"),
        new Pair(
            "SPREAD_AGAINST_LESIONS",
            widespread(Ternary.YES),
            onlyLesions(spread(LesionDistribution.SOLITARY)),
            "disease.widespreadIntraAbdominal lesions.complete",
            "14"),
        new Pair(
            "SPREAD_AGAINST_LESIONS",
            lesions(spread(LesionDistribution.MULTIFOCAL)),
            eachLesion(it -> it.count(Known.known(1))),
            "lesions[L1].distribution lesions[L1].count",
            "14 32 33"));
  }

  private static Fact widespread(Ternary judged) {
    return disease(it -> it.widespreadIntraAbdominal(judged));
  }

  private static Lesion contralateral(Laterality side) {
    return lesion(
        "L1",
        it ->
            it.laterality(Known.known(side))
                .relationToPrimary(Known.known(RelationToPrimary.CONTRALATERAL)));
  }

  private static Lesion spread(LesionDistribution distribution) {
    return lesion(
        "L1",
        it -> it.site(Known.known(LesionSite.PERITONEUM)).distribution(Known.known(distribution)));
  }
}
