// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.tarpswg.engine.rule.Reading;
import org.tarpswg.model.answer.FactReading;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.PartialDate;
import org.tarpswg.model.known.Ternary;

/**
 * The days that a date of the case can mean, what was read of it and the facts that would narrow it
 * down. A comparison is decided only if every day agrees. Immutable.
 *
 * @param earliest the first of them
 * @param latest the last of them
 * @param open the facts that would narrow them down; empty where one day is left
 * @param read the facts that were read
 */
record Days(
    LocalDate earliest,
    LocalDate latest,
    ImmutableList<FactPath> open,
    ImmutableList<FactReading> read) {
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

  /** Of something that has happened: no later than the day of assessment. */
  static Days past(FactPath path, Known<PartialDate> date, LocalDate asOf) {
    return of(path, date, asOf);
  }

  /** Of something that may lie ahead. */
  static Days ever(FactPath path, Known<PartialDate> date) {
    return of(path, date, LAST);
  }

  /** This day, without doubt. */
  static Days exactly(LocalDate day) {
    return new Days(day, day, ImmutableList.of(), ImmutableList.of());
  }

  /** Any day up to this one, as long as these facts are not told. */
  static Days until(LocalDate last, ImmutableList<FactPath> open) {
    return new Days(FIRST, last, open, ImmutableList.of());
  }

  private static Days of(FactPath path, Known<PartialDate> date, LocalDate last) {
    LocalDate earliest = date.value().map(PartialDate::earliest).orElse(FIRST);
    LocalDate told = date.value().map(PartialDate::latest).orElse(last);
    LocalDate latest = later(earliest, told.isBefore(last) ? told : last);
    return new Days(
        earliest,
        latest,
        earliest.equals(latest) ? ImmutableList.of() : ImmutableList.of(path),
        Facts.one(Facts.read(path, date)));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  /** The earlier of the two. */
  Days orEarlier(Days other) {
    return new Days(
        earlier(earliest, other.earliest),
        earlier(latest, other.latest),
        both(open, other.open),
        both(read, other.read));
  }

  /** The later of the two. */
  Days orLater(Days other) {
    return new Days(
        later(earliest, other.earliest),
        later(latest, other.latest),
        both(open, other.open),
        both(read, other.read));
  }

  private static <T> ImmutableList<T> both(ImmutableList<T> some, ImmutableList<T> others) {
    return ImmutableSet.<T>builder().addAll(some).addAll(others).build().asList();
  }

  private Ternary isAfterByAtLeast(int days, Days other) {
    if (ChronoUnit.DAYS.between(other.latest, earliest) >= days) {
      return Ternary.YES;
    }
    return ChronoUnit.DAYS.between(other.earliest, latest) < days ? Ternary.NO : Ternary.UNKNOWN;
  }

  /** Whether it lies so many days or more after the other, as a reading. */
  Reading<Boolean> isAfterBy(int days, Days other) {
    return Facts.truth(
        isAfterByAtLeast(days, other), both(open, other.open), both(read, other.read));
  }

  /** Whether it lies on the same day as the other or later, as a reading. */
  Reading<Boolean> isNotBefore(Days other) {
    return isAfterBy(0, other);
  }
}
