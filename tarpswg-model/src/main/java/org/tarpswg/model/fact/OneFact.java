// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.fact;

import java.util.Optional;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.Ternary;
import org.tarpswg.model.problem.InvalidValueException;

/** A case in which one fact is forgotten, or has another value. */
final class OneFact extends FactCopy {
  private final FactPath fact;
  private final Optional<String> value;
  private boolean found;

  private OneFact(FactPath fact, Optional<String> value) {
    this.fact = fact;
    this.value = value;
  }

  static OneFact forgotten(FactPath fact) {
    return new OneFact(fact, Optional.empty());
  }

  static OneFact being(FactPath fact, String value) {
    return new OneFact(fact, Optional.of(value));
  }

  PatientCase in(PatientCase patientCase) {
    PatientCase copy = of(patientCase);
    if (!found) {
      throw new IllegalArgumentException("The case has no fact " + fact + " that can be changed.");
    }
    return copy;
  }

  private boolean isIt(FactPath path) {
    boolean same = path.equals(fact);
    found |= same;
    return same;
  }

  @Override
  Ternary truth(FactPath path, Ternary told) {
    return isIt(path) ? truth() : told;
  }

  private Ternary truth() {
    return value.map(FactText::truth).orElse(Ternary.UNKNOWN);
  }

  @Override
  <T> Known<T> value(FactPath path, Domain<T> domain, Known<T> told) {
    return isIt(path)
        ? value.map(text -> Known.known(FactText.read(domain, text))).orElseGet(Known::unknown)
        : told;
  }

  @Override
  <E> Listing<E> listing(FactPath path, Listing<E> told) {
    if (isIt(path.complete())) {
      return new Listing<>(told.entries(), truth());
    }
    return isIt(path) ? nothing(path) : told;
  }

  private <E> Listing<E> nothing(FactPath list) {
    if (value.isPresent()) {
      throw new InvalidValueException(
          value.get(), "a fact of one record", "Change " + list.complete() + ", or a record.");
    }
    return Listing.unknown();
  }
}
