// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.fact;

import org.tarpswg.model.clinical.Severity;
import org.tarpswg.model.clinical.Symptom;
import org.tarpswg.model.clinical.SymptomKind;

/** The facts of a symptom, in the order of the data dictionary. */
final class SymptomFacts {
  static final RecordType<Symptom, Symptom.Builder> TYPE =
      RecordType.of("Symptom", Symptom::builder, Symptom.Builder::build)
          .value(
              "kind",
              "kind of symptom",
              "PT13",
              Domain.choice(SymptomKind.class),
              Symptom::kind,
              Symptom.Builder::kind)
          .value(
              "severity",
              "severity",
              "PT13",
              Domain.choice(Severity.class),
              Symptom::severity,
              Symptom.Builder::severity)
          .value(
              "causeLesionId",
              "lesion that causes it",
              "PT13",
              Domain.text(),
              Symptom::causeLesionId,
              Symptom.Builder::causeLesionId)
          .value(
              "onset",
              "onset",
              "PT13",
              Domain.partialDate(),
              Symptom::onset,
              Symptom.Builder::onset)
          .end();

  private SymptomFacts() {}
}
