// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.Operation;
import org.tarpswg.model.clinical.OperationPurpose;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.ResectionMargin;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.MonthRange;
import org.tarpswg.model.known.PartialDate;
import org.tarpswg.model.known.Ternary;

/** The last complete resection of metastases, and how long it held (clauses 34 and 36). */
public final class LastClearance {
  /** The margins with nothing macroscopic left (R28). */
  static final ImmutableSet<ResectionMargin> MACROSCOPICALLY_COMPLETE =
      ImmutableSet.of(ResectionMargin.R0, ResectionMargin.R1);

  private LastClearance() {}

  /** Whether the operation removed all metastases: by its margin, else as stated. */
  public static Ternary isClearance(Operation operation) {
    return operation.purpose().is(OperationPurpose.METASTASECTOMY).and(isComplete(operation));
  }

  /** Whether the operation left nothing macroscopic: by its margin, else as stated. */
  public static Ternary isComplete(Operation operation) {
    boolean told = operation.margin().test(margin -> margin != ResectionMargin.RX).isYes();
    return told
        ? operation.margin().test(MACROSCOPICALLY_COMPLETE::contains)
        : operation.completeClearance();
  }

  /**
   * The months from the last clearance to the lesions of today, by the dates told. What is not told
   * can only shorten it; not known if there is no dated pair, or if a lesion was seen before.
   */
  public static Known<MonthRange> monthsToRecurrence(PatientCase patientCase) {
    Listing<Lesion> lesions = ListedLesions.of(patientCase);
    ImmutableList<PartialDate> found = dates(lesions.entries());
    int least = Integer.MAX_VALUE;
    int most = Integer.MAX_VALUE;
    for (PartialDate cleared : clearances(patientCase)) {
      for (PartialDate lesion : found) {
        Optional<MonthRange> months = MonthRange.between(cleared, lesion);
        if (months.isEmpty()) {
          return Known.unknown();
        }
        least = Math.min(least, months.get().least());
        most = Math.min(most, months.get().most());
      }
    }
    if (most == Integer.MAX_VALUE) {
      return Known.unknown();
    }
    return Known.known(new MonthRange(isAllTold(patientCase, lesions) ? least : 0, most));
  }

  private static ImmutableList<PartialDate> clearances(PatientCase patientCase) {
    return patientCase.operations().entries().stream()
        .filter(operation -> isClearance(operation).isYes())
        .flatMap(operation -> operation.date().value().stream())
        .collect(toImmutableList());
  }

  private static ImmutableList<PartialDate> dates(ImmutableList<Lesion> lesions) {
    return lesions.stream()
        .flatMap(lesion -> lesion.firstDetectedOn().value().stream())
        .collect(toImmutableList());
  }

  private static boolean isAllTold(PatientCase patientCase, Listing<Lesion> lesions) {
    return lesions.all(lesion -> Ternary.of(lesion.firstDetectedOn().isKnown())).isYes()
        && patientCase.operations().all(LastClearance::isDatedOrNone).isYes();
  }

  /** An operation that may have cleared the disease leaves open which clearance was the last. */
  private static Ternary isDatedOrNone(Operation operation) {
    Ternary clearance = isClearance(operation);
    return clearance.not().or(clearance.and(Ternary.of(operation.date().isKnown())));
  }
}
