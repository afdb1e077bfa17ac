// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import org.tarpswg.engine.rule.RecordQuestion;
import org.tarpswg.model.clinical.Operation;
import org.tarpswg.model.clinical.OperationPurpose;
import org.tarpswg.model.clinical.Radiotherapy;
import org.tarpswg.model.clinical.SystemicTherapy;

/** What the facts say about the records of earlier treatment. */
public final class History {

  /** What an operation was for. */
  public static final RecordQuestion<Operation, OperationPurpose> PURPOSE =
      Facts.choiceOf(
          "purpose", "purpose of the operation", OperationPurpose.class, Operation::purpose);

  /** Whether the report of an operation was obtained. */
  public static final RecordQuestion<Operation, Boolean> REPORT_OBTAINED =
      Facts.truthOf("reportObtained", "report obtained", Operation::reportObtained);

  /** Whether the resection is understood in detail. */
  public static final RecordQuestion<Operation, Boolean> RESECTION_UNDERSTOOD =
      Facts.truthOf("understood", "resection understood", Operation::understood);

  /** Whether agents, doses, regimen, toxicities and response of a course were ascertained. */
  public static final RecordQuestion<SystemicTherapy, Boolean> COURSE_KNOWN =
      Facts.truthOf("detailsObtained", "details obtained", SystemicTherapy::detailsObtained);

  /** Whether dose, regimen, volumes and boundaries of a course were determined. */
  public static final RecordQuestion<Radiotherapy, Boolean> RADIOTHERAPY_KNOWN =
      Facts.truthOf("detailsObtained", "details obtained", Radiotherapy::detailsObtained);

  private History() {}
}
