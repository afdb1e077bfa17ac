// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import org.tarpswg.engine.rule.Reading;
import org.tarpswg.model.answer.FactReading;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.Ternary;

/** What was read while a derived fact is worked out, and which of it is unknown. */
final class FactSheet {
  private final ImmutableList.Builder<FactReading> read = ImmutableList.builder();
  private final ImmutableSet.Builder<FactPath> unknown = ImmutableSet.builder();

  /** Reads a fact; one that is unknown could narrow the answer down. */
  <T> Known<T> value(String path, Known<T> fact) {
    FactPath at = FactPath.of(path);
    read.add(Facts.read(at, fact));
    if (!fact.isKnown()) {
      unknown.add(at);
    }
    return fact;
  }

  /** Reads a yes or no; one that is unknown could narrow the answer down. */
  Ternary truth(String path, Ternary fact) {
    FactPath at = FactPath.of(path);
    read.add(Facts.read(at, fact));
    if (!fact.isKnown()) {
      unknown.add(at);
    }
    return fact;
  }

  /** Reads a fact that is not asked for. */
  void only(String path, Known<?> fact) {
    read.add(Facts.read(FactPath.of(path), fact));
  }

  /** Reads a yes-or-no fact that is not asked for where it is unknown. */
  void only(String path, Ternary fact) {
    read.add(Facts.read(FactPath.of(path), fact));
  }

  /** Reads whether a list is complete; if not, its unlisted records could tell more. */
  void list(String path, Listing<?> listing, String... fields) {
    read.add(Facts.read(FactPath.of(path).complete(), listing.complete()));
    if (!listing.complete().isYes()) {
      unknown.addAll(Unlisted.facts(path, listing, fields));
    }
  }

  /** Adds what others have read. */
  void add(Collection<FactReading> facts, Collection<FactPath> open) {
    read.addAll(facts);
    unknown.addAll(open);
  }

  /** The answer: settled, or open for what is unknown. */
  Reading<Boolean> truth(Ternary truth) {
    return Facts.truth(truth, unknown.build().asList(), read.build());
  }

  /** The answer: one of these values. */
  <V> Reading<V> oneOf(ImmutableList<V> possible) {
    return new Reading<>(
        possible,
        possible.size() == 1 ? ImmutableList.of() : unknown.build().asList(),
        read.build());
  }
}
