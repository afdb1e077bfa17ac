// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.generate;

import com.google.common.collect.ImmutableList;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.fact.Domain;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.fact.RecordType;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.Ternary;

/**
 * Looks a case through for what it tells: facts, records of lists, and whether those are complete.
 */
final class ToldFacts implements CaseChange {
  private final ImmutableList.Builder<FactPath> found = ImmutableList.builder();

  static ImmutableList<FactPath> of(PatientCase patientCase) {
    ToldFacts told = new ToldFacts();
    told.applyTo(patientCase);
    return told.found();
  }

  /** What was seen so far. */
  ImmutableList<FactPath> found() {
    return found.build();
  }

  @Override
  public Ternary truth(FactPath path, Ternary told) {
    if (told.isKnown()) {
      found.add(path);
    }
    return told;
  }

  @Override
  public <T> Known<T> value(FactPath path, Domain<T> domain, Known<T> told) {
    if (told.isKnown()) {
      found.add(path);
    }
    return told;
  }

  @Override
  public <E> Listing<E> listing(FactPath path, RecordType<E, ?> type, Listing<E> told) {
    for (int place = 0; place < told.entries().size(); place++) {
      found.add(path.element(Keys.of(type, told.entries().get(place), place)));
    }
    if (told.complete().isKnown()) {
      found.add(path.complete());
    }
    return told;
  }
}
