// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.generate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.tarpswg.model.fact.Domain;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.fact.RecordType;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.PartialDate;
import org.tarpswg.model.stability.Evolving;

/** The changes that the laws speak of. */
@Evolving
public final class CaseChanges {
  private CaseChanges() {}

  /**
   * Leaves these facts unknown. The path of a list forgets all of it; the path of a record takes
   * the record away, and then the list is no longer declared complete. What is left tells less and
   * is never refused.
   */
  public static CaseChange forget(ImmutableSet<FactPath> facts) {
    return new Forgetting(facts);
  }

  /** Puts the records of every list into another order, the same one for the same seed. */
  public static CaseChange shuffle(long seed) {
    long spread =
        new SplittableRandom(seed).nextLong(); // Random alone hardly tells small seeds apart
    return new CaseChange() {
      @Override
      public <E> Listing<E> listing(FactPath path, RecordType<E, ?> type, Listing<E> told) {
        List<E> entries = new ArrayList<>(told.entries());
        Collections.shuffle(entries, new Random(spread));
        return new Listing<>(ImmutableList.copyOf(entries), told.complete());
      }
    };
  }

  /**
   * Moves every date by so many years.
   *
   * @throws IllegalArgumentException if the years are no multiple of four: a 29 February would move
   */
  public static CaseChange shiftYears(int years) {
    if (years % 4 != 0) {
      throw new IllegalArgumentException(years + " years: only multiples of four keep 29 February");
    }
    return new CaseChange() {
      @Override
      public <T> Known<T> value(FactPath path, Domain<T> domain, Known<T> told) {
        return domain instanceof Domain.Dates ? told.map(date -> shifted(date, years)) : told;
      }

      @Override
      public LocalDate day(FactPath path, LocalDate told) {
        return told.plusYears(years);
      }
    };
  }

  @SuppressWarnings("unchecked") // the value of a date is a date
  private static <T> T shifted(T date, int years) {
    return (T) shifted((PartialDate) date, years);
  }

  private static PartialDate shifted(PartialDate date, int years) {
    String told = date.toString();
    return switch (told.length()) {
      case 4 -> PartialDate.of(Year.parse(told).plusYears(years));
      case 7 -> PartialDate.of(YearMonth.parse(told).plusYears(years));
      default -> PartialDate.of(LocalDate.parse(told).plusYears(years));
    };
  }
}
