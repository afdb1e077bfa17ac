// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.fact;

import org.tarpswg.model.clinical.CodeSystem;
import org.tarpswg.model.clinical.Coding;

/** The facts of a coding, in the order of the data dictionary. */
final class CodingFacts {
  static final RecordType<Coding, Coding.Builder> TYPE =
      RecordType.of("Coding", Coding::builder, Coding.Builder::build)
          .value(
              "system",
              "code system",
              "TU3",
              Domain.choice(CodeSystem.class),
              Coding::system,
              Coding.Builder::system)
          .value("code", "code", "TU3", Domain.text(), Coding::code, Coding.Builder::code)
          .end();

  private CodingFacts() {}
}
