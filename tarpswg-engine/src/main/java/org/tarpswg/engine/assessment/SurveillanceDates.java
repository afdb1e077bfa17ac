// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.assessment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.tarpswg.engine.reading.LastClearance;
import org.tarpswg.engine.statement.RecurrentMetastases;
import org.tarpswg.model.clinical.ImagingStudy;
import org.tarpswg.model.clinical.Operation;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.PartialDate;

/** The day from which the next surveillance imaging counts: the last one, else the clearance. */
final class SurveillanceDates {
  /** Whether the next imaging is due. */
  enum State {
    /** Not yet. */
    NOT_DUE,
    /** Now. */
    DUE,
    /** It should have been done. */
    OVERDUE
  }

  private final PatientCase told;

  SurveillanceDates(PatientCase told) {
    this.told = told;
  }

  /** The last clearance or examination whose date is told, on the first day it can mean. */
  Optional<LocalDate> base() {
    return dates().map(PartialDate::earliest).max(Comparator.naturalOrder());
  }

  /** Whether the day of the base is exact. */
  boolean isExact() {
    LocalDate base = base().orElse(told.asOf());
    return dates().filter(date -> !date.latest().isBefore(base)).allMatch(PartialDate::isExact);
  }

  private Stream<PartialDate> dates() {
    return everyDate().flatMap(date -> date.value().stream());
  }

  private Stream<Known<PartialDate>> everyDate() {
    return Stream.concat(
        told.operations().entries().stream()
            .filter(operation -> LastClearance.isClearance(operation).isYes())
            .map(Operation::date),
        told.imaging().entries().stream().map(ImagingStudy::date));
  }

  /** The states that are possible: an examination that is not told can only be later. */
  ImmutableList<State> possible() {
    State most = base().map(this::at).orElse(State.OVERDUE);
    State least = base().isPresent() && allTold() ? at(latest()) : State.NOT_DUE;
    return Stream.of(State.values())
        .filter(state -> state.compareTo(least) >= 0 && state.compareTo(most) <= 0)
        .collect(toImmutableList());
  }

  private boolean allTold() {
    return told.imaging().complete().isYes()
        && told.operations().complete().isYes()
        && everyDate().allMatch(Known::isKnown);
  }

  private LocalDate latest() {
    LocalDate last = dates().map(PartialDate::latest).max(Comparator.naturalOrder()).orElseThrow();
    return last.isAfter(told.asOf()) ? told.asOf() : last;
  }

  private State at(LocalDate base) {
    if (told.asOf().isBefore(base.plusMonths(RecurrentMetastases.SHORTEST_INTERVAL_MONTHS))) {
      return State.NOT_DUE;
    }
    return told.asOf().isAfter(base.plusMonths(RecurrentMetastases.LONGEST_INTERVAL_MONTHS))
        ? State.OVERDUE
        : State.DUE;
  }
}
