// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Comparator;
import org.tarpswg.model.answer.MissingFact;
import org.tarpswg.model.fact.FactCatalog;
import org.tarpswg.model.fact.FactPath;

/** Missing facts with their names, in the order of the data dictionary. */
public final class MissingFacts {
  private static final ImmutableMap<FactPath, Integer> PLACES = places();
  private static final Comparator<FactPath> IN_ORDER =
      Comparator.comparing((FactPath path) -> PLACES.getOrDefault(path.template(), PLACES.size()))
          .thenComparing(Comparator.naturalOrder());

  private MissingFacts() {}

  private static ImmutableMap<FactPath, Integer> places() {
    ImmutableMap.Builder<FactPath, Integer> places = ImmutableMap.builder();
    for (int i = 0; i < FactCatalog.all().size(); i++) {
      places.put(FactCatalog.all().get(i).path(), i);
    }
    return places.buildOrThrow();
  }

  /** These facts, each once, with their names. */
  public static ImmutableList<MissingFact> of(Collection<FactPath> paths) {
    return paths.stream()
        .distinct()
        .sorted(IN_ORDER)
        .map(path -> MissingFact.builder().path(path).label(FactCatalog.label(path)).build())
        .collect(ImmutableList.toImmutableList());
  }

  /** All of these facts, each once. */
  public static ImmutableList<MissingFact> union(Collection<MissingFact> facts) {
    return of(facts.stream().map(MissingFact::path).toList());
  }
}
