// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.benchmarks.run;

import java.util.Locale;
import java.util.StringJoiner;

/** Rows and numbers of the results. */
final class ResultRows {
  private ResultRows() {}

  static void line(StringJoiner text, String what, double most, double median, double error) {
    double ratio = median / most;
    text.add(
        "| "
            + what
            + " | "
            + number(most)
            + " | "
            + number(median, error)
            + " | "
            + number(ratio)
            + " | "
            + (ratio <= 1 ? "yes" : "no")
            + " |");
  }

  static void more(StringJoiner text, String what, double least, double measured) {
    double ratio = least / measured;
    text.add(
        "| "
            + what
            + " | "
            + number(least)
            + " | "
            + number(measured)
            + " | "
            + number(ratio)
            + " | "
            + (ratio <= 1 ? "yes" : "no")
            + " |");
  }

  static String number(double value, double error) {
    return Double.isNaN(error) ? number(value) : number(value) + " ± " + number(error);
  }

  static String number(double value) {
    String pattern = Math.abs(value) >= 100 ? "%,.0f" : Math.abs(value) >= 1 ? "%.1f" : "%.3f";
    return String.format(Locale.ROOT, pattern, value);
  }
}
