// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.fact;

import org.tarpswg.model.clinical.MolecularTest;
import org.tarpswg.model.clinical.TestResult;

/** The facts of a molecular test, in the order of the data dictionary. */
final class MolecularTestFacts {
  static final RecordType<MolecularTest, MolecularTest.Builder> TYPE =
      RecordType.of("MolecularTest", MolecularTest::builder, MolecularTest.Builder::build)
          .value(
              "assay",
              "assay",
              "TU7",
              Domain.text(),
              MolecularTest::assay,
              MolecularTest.Builder::assay)
          .value(
              "alteration",
              "alteration",
              "TU7",
              Domain.text(),
              MolecularTest::alteration,
              MolecularTest.Builder::alteration)
          .value(
              "result",
              "result",
              "TU7",
              Domain.choice(TestResult.class),
              MolecularTest::result,
              MolecularTest.Builder::result)
          .end();

  private MolecularTestFacts() {}
}
