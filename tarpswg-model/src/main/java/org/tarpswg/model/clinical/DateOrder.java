// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.MonthRange;
import org.tarpswg.model.known.Months;
import org.tarpswg.model.known.PartialDate;
import org.tarpswg.model.problem.Problems;

/** Dates and intervals of a case that cannot follow each other as stated. */
final class DateOrder {
  private static final int MONTHS_OF_A_YEAR = 12;

  private final PatientCase of;
  private final Problems problems;

  private DateOrder(PatientCase of, Problems problems) {
    this.of = of;
    this.problems = problems;
  }

  static void check(PatientCase of, Problems problems) {
    DateOrder order = new DateOrder(of, problems);
    order.metastasisAfterPrimary();
    order.metastasectomyAfterMetastasis();
    order.therapiesEndAfterTheyStart();
    order.intervalsWithinLife();
  }

  private void metastasisAfterPrimary() {
    if (of.disease().timing().is(MetastasisTiming.METACHRONOUS).isYes()) {
      notBefore(
          "METASTASIS_BEFORE_PRIMARY",
          "disease.firstMetastasisDetectedOn",
          of.disease().firstMetastasisDetectedOn(),
          "the primary diagnosis, since the timing is metachronous",
          of.primary().diagnosisDate());
    }
  }

  private void metastasectomyAfterMetastasis() {
    var operations = of.operations().entries();
    for (int i = 0; i < operations.size(); i++) {
      if (operations.get(i).purpose().is(OperationPurpose.METASTASECTOMY).isYes()) {
        notBefore(
            "METASTASECTOMY_BEFORE_METASTASIS",
            "operations[" + i + "].date",
            operations.get(i).date(),
            "the first metastasis",
            of.disease().firstMetastasisDetectedOn());
      }
    }
  }

  private void therapiesEndAfterTheyStart() {
    var therapies = of.systemicTherapies().entries();
    for (int i = 0; i < therapies.size(); i++) {
      notBefore(
          "END_BEFORE_START",
          "systemicTherapies[" + i + "].end",
          therapies.get(i).end(),
          "the start of the same course",
          therapies.get(i).start());
    }
  }

  private void notBefore(
      String code, String path, Known<PartialDate> later, String what, Known<PartialDate> earlier) {
    if (later.value().isEmpty() || earlier.value().isEmpty()) {
      return;
    }
    PartialDate date = later.value().get();
    PartialDate bound = earlier.value().get();
    if (date.isBefore(bound).isYes()) {
      problems.add(
          code,
          path,
          date.toString(),
          "a date not before " + what + " (" + bound + ")",
          "Correct one of the two dates.");
    }
  }

  private void intervalsWithinLife() {
    of.patient().ageYears().value().ifPresent(this::intervalsWithinLife);
  }

  private void intervalsWithinLife(int age) {
    Optional<Integer> stated = of.disease().freeIntervalMonths().value().map(Months::count);
    Stream.of(stated, intervalByDates())
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder())
        .ifPresent(months -> shorterThanLife("disease.freeIntervalMonths", months, age));
    of.disease()
        .latestFreeIntervalMonths()
        .value()
        .map(Months::count)
        .ifPresent(months -> shorterThanLife("disease.latestFreeIntervalMonths", months, age));
    of.patient()
        .smokingQuitDate()
        .value()
        .flatMap(this::monthsUntilAssessment)
        .map(MonthRange::least)
        .ifPresent(months -> shorterThanLife("patient.smokingQuitDate", months, age));
  }

  /** The shortest interval that its two dates allow. */
  private Optional<Integer> intervalByDates() {
    return of.primary()
        .treatmentCompletedOn()
        .value()
        .flatMap(
            start ->
                of.disease()
                    .firstMetastasisDetectedOn()
                    .value()
                    .flatMap(end -> MonthRange.between(start, end)))
        .map(MonthRange::least);
  }

  private Optional<MonthRange> monthsUntilAssessment(PartialDate date) {
    return MonthRange.between(date, PartialDate.of(of.asOf()));
  }

  private void shorterThanLife(String path, int months, int age) {
    if (months >= (age + 1) * MONTHS_OF_A_YEAR) {
      problems.add(
          "INTERVAL_LONGER_THAN_LIFE",
          path,
          months + " months",
          "no longer than the patient's life (age " + age + ")",
          "Correct the interval or the age.");
    }
  }
}
