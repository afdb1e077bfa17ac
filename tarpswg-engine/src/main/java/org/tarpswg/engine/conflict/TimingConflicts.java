// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.conflict;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;
import static org.tarpswg.engine.conflict.ConflictRow.flag;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.tarpswg.engine.reading.FirstMetastasis;
import org.tarpswg.engine.reading.Timing;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.MetastasisTiming;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.PrimaryTreatmentStatus;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.PartialDate;

/** When the first metastases were found, as stated against what else is told (R37). */
final class TimingConflicts {
  private static final FactPath FIRST = FactPath.of("disease.firstMetastasisDetectedOn");
  private static final FactPath TREATMENT_END = FactPath.of("primary.treatmentCompletedOn");
  private static final String THE_STATED_ONE = "the timing that is stated";

  static final ConflictRow METACHRONOUS_AGAINST_COURSE =
      flag("TIMING_AGAINST_DATES")
          .between(
              timing(MetastasisTiming.METACHRONOUS),
              Side.of(of -> derived(of, MetastasisTiming.SYNCHRONOUS)))
          .reads(THE_STATED_ONE)
          .bearsOn("20");

  /** With an interval of a month or more it is SYNCHRONOUS_WITH_INTERVAL. */
  static final ConflictRow SYNCHRONOUS_AGAINST_DATES =
      flag("TIMING_AGAINST_DATES")
          .between(
              timing(MetastasisTiming.SYNCHRONOUS),
              Side.of(
                  of ->
                      IntervalConflicts.someInterval(of).isPresent()
                          ? Optional.empty()
                          : derived(of, MetastasisTiming.METACHRONOUS)))
          .reads(THE_STATED_ONE)
          .bearsOn("20");

  static final ConflictRow FIRST_METASTASIS_AFTER_LESION =
      flag("FIRST_METASTASIS_AFTER_LESION")
          .between(Side.of(TimingConflicts::firstAfterLesion))
          .reads("the date that is stated: an early finding need not have been a metastasis yet")
          .bearsOn("19", "20", "25");

  private TimingConflicts() {}

  private static Side timing(MetastasisTiming timing) {
    return Side.value("disease.timing", of -> of.disease().timing(), timing::equals, "timing");
  }

  private static Optional<Held> derived(PatientCase of, MetastasisTiming timing) {
    if (!Timing.derived(of).is(timing).isYes()) {
      return Optional.empty();
    }
    return of.primary().treatmentStatus().is(PrimaryTreatmentStatus.IN_SITU).isYes()
        ? Held.by("a primary in place", "primary.treatmentStatus")
        : Held.by(
            "the days of the first metastasis and of the end of primary treatment",
            ImmutableList.<FactPath>builder().add(TREATMENT_END).addAll(firstFound(of)).build());
  }

  private static ImmutableList<FactPath> firstFound(PatientCase of) {
    FirstMetastasis first = FirstMetastasis.of(of);
    return first.facts().isEmpty() ? dates(Timing.foundBeforeCompletion(of)) : first.facts();
  }

  private static Optional<Held> firstAfterLesion(PatientCase of) {
    return of.disease()
        .firstMetastasisDetectedOn()
        .value()
        .map(first -> foundBefore(of, first))
        .filter(lesions -> !lesions.isEmpty())
        .flatMap(
            lesions ->
                Held.by(
                    "a day of the first metastasis beside a lesion that was found before",
                    ImmutableList.<FactPath>builder().add(FIRST).addAll(dates(lesions)).build()));
  }

  private static ImmutableList<Lesion> foundBefore(PatientCase of, PartialDate first) {
    return of.lesions().entries().stream()
        .filter(lesion -> lesion.firstDetectedOn().test(on -> on.isBefore(first).isYes()).isYes())
        .collect(toImmutableList());
  }

  private static ImmutableList<FactPath> dates(ImmutableList<Lesion> lesions) {
    return lesions.stream()
        .sorted(comparing(Lesion::id))
        .map(lesion -> FactPath.of("lesions").element(lesion.id()).field("firstDetectedOn"))
        .collect(toImmutableList());
  }
}
