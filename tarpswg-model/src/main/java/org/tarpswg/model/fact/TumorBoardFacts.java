// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.fact;

import org.tarpswg.model.clinical.Specialty;
import org.tarpswg.model.clinical.TumorBoard;

/** The facts of a tumor board, in the order of the data dictionary. */
final class TumorBoardFacts {
  static final RecordType<TumorBoard, TumorBoard.Builder> TYPE =
      RecordType.of("TumorBoard", TumorBoard::builder, TumorBoard.Builder::build)
          .value(
              "date",
              "date of the tumor board",
              "CP2",
              Domain.partialDate(),
              TumorBoard::date,
              TumorBoard.Builder::date)
          .value(
              "specialties",
              "disciplines present",
              "CP2",
              Domain.choices(Specialty.class),
              TumorBoard::specialties,
              TumorBoard.Builder::specialties)
          .end();

  private TumorBoardFacts() {}
}
