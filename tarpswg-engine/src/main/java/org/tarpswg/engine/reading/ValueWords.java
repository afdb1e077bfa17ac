// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Locale;
import org.tarpswg.model.clinical.Histology;
import org.tarpswg.model.known.Labeled;

/** Values of facts as people read them. */
public final class ValueWords {
  private ValueWords() {}

  /** The value in words. */
  public static String of(Object value) {
    if (value instanceof Labeled labeled) {
      return labeled.label();
    } else if (value instanceof Histology histology) {
      return histology.label();
    } else if (value instanceof Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    } else if (value instanceof Boolean truth) {
      return truth ? "yes" : "no";
    } else if (value instanceof Collection<?> values) {
      return values.isEmpty() ? "none" : values.stream().map(ValueWords::of).collect(joining(", "));
    }
    return value.toString();
  }
}
