// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.Comparator;
import org.tarpswg.model.answer.MissingFact;
import org.tarpswg.model.fact.FactCatalog;
import org.tarpswg.model.fact.FactPath;

/** Missing facts with their names, in the order of the data dictionary. */
public final class MissingFacts {
  private static final ImmutableMap<FactPath, Integer> PLACES = places();
  private static final ImmutableMap<FactPath, MissingFact> NAMED =
      Maps.toMap(PLACES.keySet(), MissingFacts::name);

  private MissingFacts() {}

  private static ImmutableMap<FactPath, Integer> places() {
    ImmutableMap.Builder<FactPath, Integer> places = ImmutableMap.builder();
    for (int i = 0; i < FactCatalog.all().size(); i++) {
      places.put(FactCatalog.all().get(i).path(), i);
    }
    return places.buildOrThrow();
  }

  private static int place(FactPath path) {
    Integer place = PLACES.get(path);
    return place != null ? place : PLACES.getOrDefault(path.template(), PLACES.size());
  }

  private static MissingFact named(FactPath path) {
    MissingFact named = NAMED.get(path);
    return named != null ? named : name(path);
  }

  private static MissingFact name(FactPath path) {
    return MissingFact.builder().path(path).label(FactCatalog.label(path)).build();
  }

  /** These facts, each once, with their names. */
  public static ImmutableList<MissingFact> of(Collection<FactPath> paths) {
    if (paths.isEmpty()) {
      return ImmutableList.of();
    }
    if (paths.size() == 1) {
      return ImmutableList.of(named(paths.iterator().next()));
    }
    return paths.stream()
        .distinct()
        .map(path -> new Placed(place(path), path))
        .sorted(Placed.IN_ORDER)
        .map(placed -> named(placed.path))
        .collect(ImmutableList.toImmutableList());
  }

  /** A fact and its place in the data dictionary, which takes longer to find than to compare. */
  private record Placed(int place, FactPath path) {
    private static final Comparator<Placed> IN_ORDER =
        Comparator.comparingInt(Placed::place).thenComparing(Placed::path);
  }

  /** All of these facts, each once. */
  public static ImmutableList<MissingFact> union(Collection<MissingFact> facts) {
    if (facts.isEmpty()) {
      return ImmutableList.of();
    }
    return of(facts.stream().map(MissingFact::path).toList());
  }
}
