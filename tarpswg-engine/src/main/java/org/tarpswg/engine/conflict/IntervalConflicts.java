// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.conflict;

import static org.tarpswg.engine.conflict.ConflictRow.flag;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.tarpswg.engine.reading.FirstMetastasis;
import org.tarpswg.engine.reading.LastClearance;
import org.tarpswg.model.clinical.MetastasisTiming;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.MonthRange;
import org.tarpswg.model.known.Months;

/** Timing and intervals against each other and against the dates. */
final class IntervalConflicts {
  /** A month more or less is how the interval was rounded. */
  private static final int ROUNDING = 1;

  private static final FactPath FREE_INTERVAL = FactPath.of("disease.freeIntervalMonths");
  private static final FactPath LATEST_INTERVAL = FactPath.of("disease.latestFreeIntervalMonths");
  private static final FactPath TREATMENT_END = FactPath.of("primary.treatmentCompletedOn");
  private static final FactPath DIAGNOSIS = FactPath.of("primary.diagnosisDate");
  private static final String THE_STATED_ONE = "the interval that is stated";

  static final ConflictRow SYNCHRONOUS_WITH_INTERVAL =
      flag("SYNCHRONOUS_WITH_INTERVAL")
          .between(
              Side.value(
                  "disease.timing",
                  of -> of.disease().timing(),
                  MetastasisTiming.SYNCHRONOUS::equals,
                  "timing"),
              Side.of(IntervalConflicts::someInterval))
          .reads("each where it is asked: no limit is printed up to which a finding is synchronous")
          .bearsOn("20", "25", "36");

  static final ConflictRow FREE_INTERVAL_AGAINST_DATES =
      flag("INTERVAL_AGAINST_DATES")
          .between(Side.of(IntervalConflicts::freeIntervalAgainstDates))
          .reads(THE_STATED_ONE)
          .bearsOn("25", "36");

  static final ConflictRow LATEST_INTERVAL_AGAINST_DATES =
      flag("INTERVAL_AGAINST_DATES")
          .between(Side.of(IntervalConflicts::latestIntervalAgainstDates))
          .reads(THE_STATED_ONE)
          .bearsOn("36");

  static final ConflictRow METASTASIS_BEFORE_PRIMARY =
      flag("METASTASIS_BEFORE_PRIMARY")
          .between(Side.of(IntervalConflicts::metastasisBeforePrimary))
          .reads("both dates: a metastasis may be what is found first, and is then synchronous")
          .bearsOn("20", "25", "36");

  private IntervalConflicts() {}

  /** An interval of a month or more, stated or by the dates. */
  static Optional<Held> someInterval(PatientCase of) {
    Optional<Months> stated = of.disease().freeIntervalMonths().value();
    if (stated.isPresent()) {
      return stated
          .filter(months -> months.count() > 0)
          .flatMap(
              months ->
                  Held.by("an interval of " + inMonths(months), ImmutableList.of(FREE_INTERVAL)));
    }
    return freeIntervalByDates(of)
        .value()
        .filter(months -> months.isAtLeast(1).isYes())
        .flatMap(
            months -> Held.by("an interval of " + months + " by the dates", freeIntervalDates(of)));
  }

  private static Optional<Held> freeIntervalAgainstDates(PatientCase of) {
    return against(
        of.disease().freeIntervalMonths(),
        FREE_INTERVAL,
        freeIntervalByDates(of),
        freeIntervalDates(of));
  }

  private static Known<MonthRange> freeIntervalByDates(PatientCase of) {
    return of.primary()
        .treatmentCompletedOn()
        .value()
        .map(FirstMetastasis.of(of)::monthsSince)
        .orElseGet(Known::unknown);
  }

  private static ImmutableList<FactPath> freeIntervalDates(PatientCase of) {
    return list(ImmutableList.of(TREATMENT_END), FirstMetastasis.of(of).facts());
  }

  private static Optional<Held> latestIntervalAgainstDates(PatientCase of) {
    return against(
        of.disease().latestFreeIntervalMonths(),
        LATEST_INTERVAL,
        LastClearance.monthsToRecurrence(of),
        list(
            HistorySides.operations(
                of,
                done -> LastClearance.isClearance(done).isYes() && done.date().isKnown(),
                "date"),
            LesionSides.dates(of)));
  }

  private static Optional<Held> against(
      Known<Months> stated,
      FactPath path,
      Known<MonthRange> counted,
      ImmutableList<FactPath> dates) {
    if (stated.value().isEmpty() || counted.value().isEmpty()) {
      return Optional.empty();
    }
    Months months = stated.value().get();
    MonthRange byDates = counted.value().get();
    boolean differ =
        months.count() < byDates.least() - ROUNDING || months.count() > byDates.most() + ROUNDING;
    return differ
        ? Held.by(
            "a stated interval of " + inMonths(months) + " beside " + byDates + " by the dates",
            list(ImmutableList.of(path), dates))
        : Optional.empty();
  }

  private static Optional<Held> metastasisBeforePrimary(PatientCase of) {
    FirstMetastasis first = FirstMetastasis.of(of);
    return of.primary()
        .diagnosisDate()
        .value()
        .filter(diagnosed -> first.isBefore(diagnosed).isYes())
        .flatMap(
            diagnosed ->
                Held.by(
                    "a first metastasis found on "
                        + Side.inWords(first.dates())
                        + " beside a primary diagnosed on "
                        + diagnosed,
                    list(first.facts(), ImmutableList.of(DIAGNOSIS))));
  }

  private static String inMonths(Months months) {
    return MonthRange.exactly(months).toString();
  }

  private static ImmutableList<FactPath> list(
      ImmutableList<FactPath> some, ImmutableList<FactPath> others) {
    return ImmutableList.<FactPath>builder().addAll(some).addAll(others).build();
  }
}
