// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Question;
import org.tarpswg.engine.rule.Reading;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.Operation;
import org.tarpswg.model.clinical.OperationPurpose;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.MonthRange;
import org.tarpswg.model.known.Ternary;

/**
 * The two disease-free intervals: from the end of primary treatment to the first metastases (25b),
 * and from the last clearance of metastases to the present recurrence (36b; R31).
 */
public final class Intervals {
  /** From so many months on an interval is long, below it short (clauses 25, 36). */
  public static final int LONG_MONTHS = 12;

  private static final Question<Boolean> LONG_TO_FIRST =
      Question.of("disease-free interval to the first metastases", Intervals::longToFirst);

  private static final Question<Boolean> SHORT_TO_LATEST =
      Question.of("disease-free interval to this recurrence", Intervals::shortToLatest);

  /** At least 12 months from the end of primary treatment to the first metastases. */
  public static final Condition FIRST_IS_LONG =
      LONG_TO_FIRST.is(true, "12 months or more from primary treatment to the first metastases");

  /** Under 12 months from the last clearance of metastases to this recurrence. */
  public static final Condition LATEST_IS_SHORT =
      SHORT_TO_LATEST.is(true, "under 12 months from the last clearance to this recurrence");

  private Intervals() {}

  private static Reading<Boolean> longToFirst(CaseFacts facts) {
    PatientCase told = facts.patientCase();
    FactSheet sheet = new FactSheet();
    Known<MonthRange> stated =
        sheet
            .value("disease.freeIntervalMonths", told.disease().freeIntervalMonths())
            .map(MonthRange::exactly);
    if (stated.isKnown()) {
      return sheet.truth(isAtLeastLong(stated));
    }
    return sheet.truth(isAtLeastLong(toFirst(told, sheet)));
  }

  private static Ternary isAtLeastLong(Known<MonthRange> months) {
    return months.value().map(range -> range.isAtLeast(LONG_MONTHS)).orElse(Ternary.UNKNOWN);
  }

  private static Known<MonthRange> toFirst(PatientCase told, FactSheet sheet) {
    FirstMetastasis first = FirstMetastasis.of(told);
    if (first.dates().isEmpty()) {
      sheet.value("disease.firstMetastasisDetectedOn", told.disease().firstMetastasisDetectedOn());
    } else {
      first.facts().forEach(fact -> readDate(told, fact.text(), sheet));
    }
    return sheet
        .value("primary.treatmentCompletedOn", told.primary().treatmentCompletedOn())
        .value()
        .map(first::monthsSince)
        .orElseGet(Known::unknown);
  }

  private static void readDate(PatientCase told, String path, FactSheet sheet) {
    Optional<Lesion> lesion =
        told.lesions().entries().stream()
            .filter(each -> path.equals("lesions[" + each.id() + "].firstDetectedOn"))
            .findFirst();
    sheet.only(
        path,
        lesion
            .map(Lesion::firstDetectedOn)
            .orElseGet(() -> told.disease().firstMetastasisDetectedOn()));
  }

  private static Reading<Boolean> shortToLatest(CaseFacts facts) {
    PatientCase told = facts.patientCase();
    FactSheet sheet = new FactSheet();
    Known<MonthRange> stated =
        sheet
            .value("disease.latestFreeIntervalMonths", told.disease().latestFreeIntervalMonths())
            .map(MonthRange::exactly);
    Known<MonthRange> months = stated.orDerived(sinceClearance(told, stated.isKnown(), sheet));
    return sheet.truth(
        months.value().map(range -> range.isUnder(LONG_MONTHS)).orElse(Ternary.UNKNOWN));
  }

  private static Known<MonthRange> sinceClearance(
      PatientCase told, boolean isStated, FactSheet sheet) {
    if (isStated) {
      return Known.unknown();
    }
    ImmutableList<Operation> operations = told.operations().entries();
    for (int i = 0; i < operations.size(); i++) {
      Operation operation = operations.get(i);
      String path = "operations[" + i + "]";
      sheet.value(path + ".purpose", operation.purpose());
      if (!operation.purpose().is(OperationPurpose.METASTASECTOMY).isNo()) {
        sheet.value(path + ".date", operation.date());
        if (!LastClearance.isClearance(operation).isKnown()) {
          sheet.value(path + ".margin", operation.margin());
          sheet.truth(path + ".completeClearance", operation.completeClearance());
        }
      }
    }
    sheet.list("operations", told.operations(), "purpose", "date", "margin");
    Listing<Lesion> lesions = ListedLesions.of(told);
    for (Lesion lesion : lesions.entries()) {
      sheet.value("lesions[" + lesion.id() + "].firstDetectedOn", lesion.firstDetectedOn());
    }
    sheet.list("lesions", lesions, "firstDetectedOn");
    return LastClearance.monthsToRecurrence(told);
  }
}
