// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine;

import static org.tarpswg.model.known.Known.known;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.tarpswg.model.clinical.Agent;
import org.tarpswg.model.clinical.DiseaseCourse;
import org.tarpswg.model.clinical.Goals;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.Histology;
import org.tarpswg.model.clinical.MetastaticStatus;
import org.tarpswg.model.clinical.Patient;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.PlannedSystemicTherapy;
import org.tarpswg.model.clinical.PrimarySite;
import org.tarpswg.model.clinical.PrimaryTumor;
import org.tarpswg.model.clinical.SystemicTherapy;
import org.tarpswg.model.clinical.SystemicTherapyGoal;
import org.tarpswg.model.clinical.TherapySetting;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.Ternary;

/** Patients of whom only what matters to systemic therapy is told. */
public final class Patients {
  private Patients() {}

  /** A patient of whom nothing is told but the day. */
  public static PatientCase.Builder unknown() {
    return PatientCase.builder().asOf(LocalDate.of(2018, 3, 1));
  }

  /** Confirmed metastatic disease of a retroperitoneal tumor. */
  public static PatientCase.Builder metastatic(Known<Histology> histology) {
    return unknown()
        .primary(
            PrimaryTumor.builder()
                .site(known(PrimarySite.RETROPERITONEUM))
                .histology(histology)
                .build())
        .disease(DiseaseCourse.builder().status(known(MetastaticStatus.CONFIRMED)).build());
  }

  /** Confirmed metastatic disease of a retroperitoneal tumor of this entity. */
  public static PatientCase.Builder metastatic(HistologicEntity entity) {
    return metastatic(known(Histology.of(entity)));
  }

  /** Before any systemic therapy, with this goal and this word on anthracyclines. */
  public static PatientCase firstLine(
      PatientCase.Builder patient, SystemicTherapyGoal goal, Ternary contraindicated) {
    return patient
        .goals(Goals.builder().systemicTherapy(known(goal)).build())
        .patient(Patient.builder().anthracyclineContraindicated(contraindicated).build())
        .systemicTherapies(Listing.none())
        .build();
  }

  /** After one line without an anthracycline, with this goal and this word on anthracyclines. */
  public static PatientCase laterLine(
      PatientCase.Builder patient, SystemicTherapyGoal goal, Ternary contraindicated) {
    return patient
        .goals(Goals.builder().systemicTherapy(known(goal)).build())
        .patient(Patient.builder().anthracyclineContraindicated(contraindicated).build())
        .systemicTherapies(Listing.complete(course(Agent.VINORELBINE)))
        .build();
  }

  /** A finished course for advanced disease. */
  public static SystemicTherapy course(Agent... agents) {
    return SystemicTherapy.builder()
        .setting(known(TherapySetting.ADVANCED))
        .agents(known(ImmutableSet.copyOf(agents)))
        .build();
  }

  /** The next line as stated by the caller. */
  public static PlannedSystemicTherapy line(int line) {
    return PlannedSystemicTherapy.builder().line(known(line)).build();
  }
}
