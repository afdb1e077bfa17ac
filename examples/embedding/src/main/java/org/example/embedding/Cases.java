package org.example.embedding;

import static org.tarpswg.model.known.Known.known;

import java.time.LocalDate;
import org.tarpswg.model.clinical.DiseaseCourse;
import org.tarpswg.model.clinical.Goals;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.Histology;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.LesionSite;
import org.tarpswg.model.clinical.MetastaticStatus;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.PrimarySite;
import org.tarpswg.model.clinical.PrimaryTumor;
import org.tarpswg.model.clinical.SystemicTherapyGoal;
import org.tarpswg.model.json.CaseReader;
import org.tarpswg.model.known.Listing;

/** Two ways to a case: from JSON, and with builders. */
public final class Cases {
  private Cases() {}

  /** What a product sends: everything that is left out stays unknown. */
  public static PatientCase fromJson() {
    return CaseReader.strict()
        .read(
            """
            {"asOf": "2018-03-01",
             "primary": {"site": "RETROPERITONEUM", "histology": "LMS"},
             "disease": {"status": "CONFIRMED"},
             "lesions": [{"id": "lll", "site": "LUNG", "count": 1}],
             "lesionsComplete": true,
             "goals": {"systemicTherapy": "DOWNSIZE_FOR_RESECTION"}}
            """);
  }

  /** The same patient. */
  public static PatientCase built() {
    return PatientCase.builder()
        .asOf(LocalDate.of(2018, 3, 1))
        .primary(
            PrimaryTumor.builder()
                .site(known(PrimarySite.RETROPERITONEUM))
                .histology(known(Histology.of(HistologicEntity.LMS)))
                .build())
        .disease(DiseaseCourse.builder().status(known(MetastaticStatus.CONFIRMED)).build())
        .lesions(
            Listing.complete(
                Lesion.builder().id("lll").site(known(LesionSite.LUNG)).count(known(1)).build()))
        .goals(
            Goals.builder().systemicTherapy(known(SystemicTherapyGoal.DOWNSIZE_FOR_RESECTION)).build())
        .build();
  }
}
