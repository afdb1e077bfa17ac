// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.benchmarks.run;

import static org.tarpswg.model.known.Known.known;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.tarpswg.engine.Tarpswg;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.clinical.DiseaseCourse;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.Histology;
import org.tarpswg.model.clinical.MetastaticStatus;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.PrimarySite;
import org.tarpswg.model.clinical.PrimaryTumor;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.json.CaseReader;
import org.tarpswg.model.json.Detail;
import org.tarpswg.model.json.RecommendationsWriter;

/** The first answer of a fresh virtual machine, which prints it and ends. */
public final class FirstAnswer {
  private FirstAnswer() {}

  /** Answers a built case, or the case of the file that is named, as JSON. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 0) {
      System.out.println(applies(Tarpswg.recommend(built())));
    } else {
      PatientCase told = CaseReader.strict().read(Files.readAllBytes(Path.of(arguments[0])));
      System.out.println(RecommendationsWriter.line(Tarpswg.recommend(told), Detail.COMPACT));
    }
  }

  private static long applies(Recommendations answer) {
    return answer.findings().stream()
        .filter(finding -> finding.applicability() == Applicability.APPLIES)
        .count();
  }

  private static PatientCase built() {
    return PatientCase.builder()
        .asOf(LocalDate.of(2018, 3, 1))
        .primary(
            PrimaryTumor.builder()
                .site(known(PrimarySite.RETROPERITONEUM))
                .histology(known(Histology.of(HistologicEntity.LMS)))
                .build())
        .disease(DiseaseCourse.builder().status(known(MetastaticStatus.CONFIRMED)).build())
        .build();
  }
}
