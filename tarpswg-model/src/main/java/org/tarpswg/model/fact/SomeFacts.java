// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.fact;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.Ternary;

/** A case of which only some facts are told. */
final class SomeFacts extends FactCopy {
  private final ImmutableSet<FactPath> kept;
  private final Set<String> keptLists = new HashSet<>();

  SomeFacts(Collection<FactPath> facts) {
    this.kept = ImmutableSet.copyOf(facts);
    kept.forEach(this::keepListsOf);
  }

  /** The lists that the path leads through. */
  private void keepListsOf(FactPath fact) {
    String text = fact.text();
    for (int at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
      keptLists.add(text.substring(0, at));
    }
  }

  @Override
  Ternary truth(FactPath path, Ternary told) {
    return kept.contains(path) ? told : Ternary.UNKNOWN;
  }

  @Override
  <T> Known<T> value(FactPath path, Domain<T> domain, Known<T> told) {
    return kept.contains(path) ? told : Known.unknown();
  }

  @Override
  <E> Listing<E> listing(FactPath path, Listing<E> told) {
    if (kept.contains(path.complete())) {
      return told;
    }
    return kept.contains(path) || keptLists.contains(path.text())
        ? new Listing<>(told.entries(), Ternary.UNKNOWN)
        : Listing.unknown();
  }
}
