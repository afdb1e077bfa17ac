// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.law;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.HistologicStatus;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.MetastaticStatus;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.PrimarySite;
import org.tarpswg.model.clinical.SystemicTherapyGoal;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Ternary;

/** What the tiny recommender reads in a case. */
record TinyReading(PatientCase of) {
  private static final ImmutableSet<HistologicEntity> ADDRESSED =
      ImmutableSet.copyOf(Sets.union(Entities.INCLUDED, Entities.LIMITED));

  private static final FactPath LESIONS = FactPath.of("lesions");

  Clue site() {
    return Clue.of(of.primary().site().is(PrimarySite.RETROPERITONEUM), "primary.site");
  }

  Clue isOneOf(ImmutableSet<HistologicEntity> group) {
    Ternary truth =
        of.primary()
            .histology()
            .value()
            .map(histology -> histology.is(group::contains))
            .orElse(Ternary.UNKNOWN);
    return Clue.of(truth, "primary.histology");
  }

  Clue disease() {
    Ternary spread = of.disease().status().is(MetastaticStatus.NONE).not();
    return Clue.of(spread, "disease.status");
  }

  /** A suspicion yields to a proven lesion; where no status is told, nothing is known. */
  Clue present() {
    var status = of.disease().status();
    Clue confirmed = Clue.of(status.is(MetastaticStatus.CONFIRMED), "disease.status");
    Clue suspected = Clue.of(status.is(MetastaticStatus.SUSPECTED), "disease.status");
    return confirmed.or(suspected.and(provenLesion()));
  }

  private Clue provenLesion() {
    Ternary proven =
        of.lesions().any(lesion -> lesion.histologicStatus().is(HistologicStatus.POSITIVE));
    ImmutableSet.Builder<FactPath> read = ImmutableSet.builder();
    ImmutableSet.Builder<FactPath> open = ImmutableSet.builder();
    read.add(LESIONS.complete());
    for (Lesion lesion : of.lesions().entries()) {
      FactPath status = LESIONS.element(lesion.id()).field("histologicStatus");
      read.add(status);
      if (!lesion.histologicStatus().isKnown()) {
        open.add(status);
      }
    }
    if (!of.lesions().complete().isYes()) {
      open.add(LESIONS.element("*").field("histologicStatus"));
    }
    return new Clue(proven, proven.isKnown() ? ImmutableSet.of() : open.build(), read.build());
  }

  Clue addressed() {
    return site().and(isOneOf(ADDRESSED)).and(disease());
  }

  Clue in() {
    return site().and(isOneOf(Entities.INCLUDED)).and(disease());
  }

  /** As stated; what went before is not counted. */
  Clue firstLine() {
    return Clue.of(of.plannedSystemicTherapy().line().is(1), "plannedSystemicTherapy.line");
  }

  Clue palliative() {
    return Clue.of(
        of.goals().systemicTherapy().is(SystemicTherapyGoal.PALLIATIVE), "goals.systemicTherapy");
  }

  Clue contraindicated() {
    return Clue.of(
        of.patient().anthracyclineContraindicated(), "patient.anthracyclineContraindicated");
  }
}
