// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.conflict;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tarpswg.model.answer.Policy;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Ternary;

/** One side of a disagreement: something that a case may say for sure. */
@FunctionalInterface
interface Side {

  /** What it rests on; empty where it does not hold or is not known to. */
  Optional<Held> in(PatientCase patientCase, Policy policy);

  /** A side that needs no policy. */
  static Side of(Function<PatientCase, Optional<Held>> reading) {
    return (patientCase, policy) -> reading.apply(patientCase);
  }

  /** A judgement that is told. */
  static Side told(String path, Function<PatientCase, Ternary> fact, Ternary truth, String words) {
    return (of, policy) -> fact.apply(of) == truth ? Held.by(words, path) : Optional.empty();
  }

  /** A value that passes the test; its words end with the value. */
  static <T> Side value(
      String path, Function<PatientCase, Known<T>> fact, Predicate<T> test, String words) {
    return (of, policy) ->
        fact.apply(of)
            .value()
            .filter(test)
            .flatMap(value -> Held.by(words + " " + inWords(value), path));
  }

  /** The value as text; a set in the order of its texts, however it was told. */
  static String inWords(Object value) {
    if (!(value instanceof Collection<?> values)) {
      return value.toString();
    }
    return values.isEmpty()
        ? "of nothing"
        : values.stream().map(Object::toString).sorted().collect(joining(" and "));
  }
}
