// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.fact;

import org.tarpswg.model.clinical.Operation;
import org.tarpswg.model.clinical.OperationPurpose;
import org.tarpswg.model.clinical.ResectionMargin;

/** The facts of a operation, in the order of the data dictionary. */
final class OperationFacts {
  static final RecordType<Operation, Operation.Builder> TYPE =
      RecordType.of("Operation", Operation::builder, Operation.Builder::build)
          .value(
              "date",
              "date of operation",
              "OP",
              Domain.partialDate(),
              Operation::date,
              Operation.Builder::date)
          .value(
              "purpose",
              "purpose of operation",
              "OP",
              Domain.choice(OperationPurpose.class),
              Operation::purpose,
              Operation.Builder::purpose)
          .value(
              "procedure",
              "procedure",
              "OP",
              Domain.text(),
              Operation::procedure,
              Operation.Builder::procedure)
          .value(
              "extent", "extent", "OP", Domain.text(), Operation::extent, Operation.Builder::extent)
          .value(
              "margin",
              "margin",
              "OP",
              Domain.choice(ResectionMargin.class),
              Operation::margin,
              Operation.Builder::margin)
          .ternary(
              "completeClearance",
              "complete clearance",
              "OP",
              Operation::completeClearance,
              Operation.Builder::completeClearance)
          .value(
              "complications",
              "complications",
              "OP",
              Domain.text(),
              Operation::complications,
              Operation.Builder::complications)
          .ternary(
              "reportObtained",
              "operative report obtained",
              "OP",
              Operation::reportObtained,
              Operation.Builder::reportObtained)
          .ternary(
              "understood",
              "resection understood",
              "OP",
              Operation::understood,
              Operation.Builder::understood)
          .end();

  private OperationFacts() {}
}
