// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.fact;

import org.tarpswg.model.clinical.Comorbidity;

/** The facts of a comorbidity, in the order of the data dictionary. */
final class ComorbidityFacts {
  static final RecordType<Comorbidity, Comorbidity.Builder> TYPE =
      RecordType.of("Comorbidity", Comorbidity::builder, Comorbidity.Builder::build)
          .value(
              "name",
              "comorbidity",
              "PT4",
              Domain.text(),
              Comorbidity::name,
              Comorbidity.Builder::name)
          .end();

  private ComorbidityFacts() {}
}
