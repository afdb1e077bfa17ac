// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli.table;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/**
 * How dates are written in a table, such as {@code dd.MM.yyyy}. A pattern without a day, or without
 * day and month, gives a date that is as partial. Immutable.
 */
final class DatePattern {
  private final String pattern;
  private final DateTimeFormatter format;

  private DatePattern(String pattern, DateTimeFormatter format) {
    this.pattern = pattern;
    this.format = format;
  }

  /** The pattern in the letters of {@link DateTimeFormatter}; empty if it is none. */
  static Optional<DatePattern> of(String pattern) {
    if (!pattern.matches(".*(?<!y)yyyy(?!y).*")) {
      return Optional.empty();
    }
    try {
      DateTimeFormatter format =
          DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ROOT)
              .withResolverStyle(ResolverStyle.STRICT);
      return Optional.of(new DatePattern(pattern, format));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The date as ISO 8601 writes it; empty if the text is no date of this pattern. */
  Optional<String> iso(String text) {
    try {
      TemporalAccessor date = format.parse(text);
      String iso = String.format(Locale.ROOT, "%04d", date.get(ChronoField.YEAR));
      for (ChronoField field :
          new ChronoField[] {ChronoField.MONTH_OF_YEAR, ChronoField.DAY_OF_MONTH}) {
        if (!date.isSupported(field)) {
          return Optional.of(iso);
        }
        iso += String.format(Locale.ROOT, "-%02d", date.get(field));
      }
      return Optional.of(iso);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return pattern;
  }
}
