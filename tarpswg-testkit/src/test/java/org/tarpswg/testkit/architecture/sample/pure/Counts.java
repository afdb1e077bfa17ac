// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.architecture.sample.pure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** Counts from given days and writes in a given language. */
public final class Counts {
  private Counts() {}

  /** The days between two days. */
  public static String days(LocalDate first, LocalDate last) {
    return String.format(Locale.ROOT, "%d", ChronoUnit.DAYS.between(first, last));
  }

  /** The length of a list, by a lambda. */
  public static long known(List<String> texts) {
    return texts.stream().filter(text -> !text.isEmpty()).count();
  }

  /** An enumeration. */
  public enum Kind {
    /** One. */
    ONE,
    /** Another. */
    OTHER
  }
}
