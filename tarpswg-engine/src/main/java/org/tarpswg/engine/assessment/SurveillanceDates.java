// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.assessment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.statement.RecurrentMetastases;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Listing;

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

  private static final ImmutableList<String> OF_EXAMINATION = ImmutableList.of("date");

  /** What tells that an operation cleared metastases, and when. */
  private static final ImmutableList<String> OF_OPERATION =
      ImmutableList.of("purpose", "date", "margin", "completeClearance");

  private static final ImmutableList<String> OF_ABLATION = ImmutableList.of("date", "outcome");

  private final LocalDate asOf;
  private final ImmutableList<Told<?>> lists;
  private final ImmutableList<SurveillanceMark> marks;

  SurveillanceDates(CaseFacts facts) {
    PatientCase told = facts.patientCase();
    asOf = told.asOf();
    ImmutableList.Builder<Told<?>> listed = ImmutableList.builder();
    listed.add(new Told<>("imaging", told.imaging(), SurveillanceMark::of, OF_EXAMINATION));
    listed.add(new Told<>("operations", told.operations(), SurveillanceMark::of, OF_OPERATION));
    if (facts.policy().surveillanceAfterAblationAlone()) {
      listed.add(new Told<>("ablations", told.ablations(), SurveillanceMark::of, OF_ABLATION));
    }
    lists = listed.build();
    marks =
        lists.stream()
            .flatMap(Told::marks)
            .filter(SurveillanceMark::mayCount)
            .collect(toImmutableList());
  }

  /** A list of the case whose entries may be what the next imaging counts from. */
  private record Told<T>(
      String name,
      Listing<T> listing,
      BiFunction<T, FactPath, SurveillanceMark> mark,
      ImmutableList<String> fields) {

    Stream<SurveillanceMark> marks() {
      FactPath path = FactPath.of(name);
      return Stream.iterate(0, place -> place < listing.entries().size(), place -> place + 1)
          .map(
              place ->
                  mark.apply(listing.entries().get(place), path.element(Integer.toString(place))));
    }

    Stream<FactPath> unlisted() {
      FactPath path = FactPath.of(name);
      Stream<FactPath> whole =
          listing.complete().isKnown() ? Stream.empty() : Stream.of(path.complete());
      Stream<FactPath> more =
          listing.complete().isYes()
              ? Stream.empty()
              : fields.stream().map(field -> path.element("*").field(field));
      return Stream.concat(whole, more);
    }
  }

  /** The last clearance or examination whose date is told, on the first day it can mean. */
  Optional<LocalDate> base() {
    return marks.stream()
        .filter(mark -> mark.counts().isYes() && mark.date().isKnown())
        .map(SurveillanceMark::earliest)
        .max(Comparator.naturalOrder());
  }

  /** Whether that day is exact, and nothing that is told may count from a later one. */
  boolean isExact() {
    LocalDate base = base().orElse(asOf);
    return marks.stream()
        .filter(mark -> !mark.latest(asOf).isBefore(base))
        .allMatch(mark -> mark.counts().isYes() && mark.isExact());
  }

  /** The states that are possible: what is not told can only move the day on. */
  ImmutableList<State> possible() {
    LocalDate least = least();
    if (marks.isEmpty() || !isAllListed()) {
      return between(asOf, least);
    }
    return Stream.of(State.values())
        .filter(
            state ->
                marks.stream()
                    .filter(mark -> !mark.latest(asOf).isBefore(least))
                    .anyMatch(mark -> states(mark).contains(state)))
        .collect(toImmutableList());
  }

  /** The facts that would narrow the states down; none if a single one is possible. */
  ImmutableList<FactPath> missing() {
    if (possible().size() == 1) {
      return ImmutableList.of();
    }
    return Stream.concat(
            lists.stream().flatMap(Told::unlisted), marks.stream().flatMap(this::missing))
        .collect(toImmutableList());
  }

  private Stream<FactPath> missing(SurveillanceMark mark) {
    boolean mayMove = at(mark.latest(asOf)).compareTo(at(least())) < 0;
    return Stream.concat(
        mayMove ? mark.open().stream() : Stream.empty(),
        mayMove && states(mark).size() > 1 ? Stream.of(mark.dated()) : Stream.empty());
  }

  private ImmutableList<State> states(SurveillanceMark mark) {
    LocalDate least = least();
    return between(mark.latest(asOf), mark.earliest().isBefore(least) ? least : mark.earliest());
  }

  private ImmutableList<State> between(LocalDate latest, LocalDate earliest) {
    return Stream.of(State.values())
        .filter(state -> state.compareTo(at(latest)) >= 0 && state.compareTo(at(earliest)) <= 0)
        .collect(toImmutableList());
  }

  private boolean isAllListed() {
    return lists.stream().allMatch(list -> list.listing().complete().isYes());
  }

  /** The first day it can count from: of the last that counts, and of no clearance before all. */
  private LocalDate least() {
    LocalDate base = base().orElse(LocalDate.MIN);
    LocalDate first =
        marks.stream()
            .filter(SurveillanceMark::clears)
            .map(SurveillanceMark::earliest)
            .min(Comparator.naturalOrder())
            .orElse(LocalDate.MIN);
    return isAllListed() && first.isAfter(base) ? first : base;
  }

  private State at(LocalDate day) {
    if (asOf.isBefore(day.plusMonths(RecurrentMetastases.SHORTEST_INTERVAL_MONTHS))) {
      return State.NOT_DUE;
    }
    return asOf.isAfter(day.plusMonths(RecurrentMetastases.LONGEST_INTERVAL_MONTHS))
        ? State.OVERDUE
        : State.DUE;
  }
}
