// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.generate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.tarpswg.model.fact.Domain;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.fact.RecordType;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.Ternary;

/** Leaves facts unknown, see {@link CaseChanges#forget}. */
final class Forgetting implements CaseChange {
  private final ImmutableSet<FactPath> facts;

  Forgetting(ImmutableSet<FactPath> facts) {
    this.facts = facts;
  }

  @Override
  public Ternary truth(FactPath path, Ternary told) {
    return facts.contains(path) ? Ternary.UNKNOWN : told;
  }

  @Override
  public <T> Known<T> value(FactPath path, Domain<T> domain, Known<T> told) {
    return facts.contains(path) ? Known.unknown() : told;
  }

  @Override
  public <E> Listing<E> listing(FactPath path, RecordType<E, ?> type, Listing<E> told) {
    if (facts.contains(path)) {
      return Listing.unknown();
    }
    ImmutableList<E> kept = kept(path, type, told.entries());
    boolean less = kept.size() < told.entries().size();
    boolean open = facts.contains(path.complete()) || (less && told.complete().isYes());
    return new Listing<>(kept, open ? Ternary.UNKNOWN : told.complete());
  }

  private <E> ImmutableList<E> kept(
      FactPath path, RecordType<E, ?> type, ImmutableList<E> entries) {
    ImmutableList.Builder<E> kept = ImmutableList.builder();
    for (int place = 0; place < entries.size(); place++) {
      String key = Keys.of(type, entries.get(place), place);
      if (!facts.contains(path.element(key))) {
        kept.add(entries.get(place));
      }
    }
    return kept.build();
  }
}
