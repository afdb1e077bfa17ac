// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tarpswg.engine.rule.Reading;
import org.tarpswg.model.answer.FactReading;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.Ternary;

/**
 * What was read while a derived fact is worked out, and which of it is unknown; put together when
 * it is asked for.
 */
final class FactSheet {
  private final List<Consumer<ImmutableList.Builder<FactReading>>> read = new ArrayList<>();
  private final List<Consumer<ImmutableSet.Builder<FactPath>>> unknown = new ArrayList<>();

  /** Reads a fact; one that is unknown could narrow the answer down. */
  <T> Known<T> value(String path, Known<T> fact) {
    only(path, fact);
    if (!fact.isKnown()) {
      unknown.add(open -> open.add(FactPath.of(path)));
    }
    return fact;
  }

  /** Reads a yes or no; one that is unknown could narrow the answer down. */
  Ternary truth(String path, Ternary fact) {
    only(path, fact);
    if (!fact.isKnown()) {
      unknown.add(open -> open.add(FactPath.of(path)));
    }
    return fact;
  }

  /** Reads a fact that is not asked for. */
  void only(String path, Known<?> fact) {
    read.add(facts -> facts.add(Facts.read(FactPath.of(path), fact)));
  }

  /** Reads a yes-or-no fact that is not asked for where it is unknown. */
  void only(String path, Ternary fact) {
    read.add(facts -> facts.add(Facts.read(FactPath.of(path), fact)));
  }

  /** Reads whether a list is complete; if not, its unlisted records could tell more. */
  void list(String path, Listing<?> listing, String... fields) {
    read.add(facts -> facts.add(Facts.read(FactPath.of(path).complete(), listing.complete())));
    if (!listing.complete().isYes()) {
      unknown.add(open -> open.addAll(Unlisted.facts(path, listing, fields)));
    }
  }

  /** Adds what others have read. */
  void add(Supplier<ImmutableList<FactReading>> facts, Supplier<ImmutableList<FactPath>> open) {
    read.add(all -> all.addAll(facts.get()));
    unknown.add(all -> all.addAll(open.get()));
  }

  /** The answer: settled, or open for what is unknown. */
  Reading<Boolean> truth(Ternary truth) {
    return Facts.truth(truth, this::unknown, this::read);
  }

  /** The answer: one of these values. */
  <V> Reading<V> oneOf(ImmutableList<V> possible) {
    return new Reading<>(possible, this::unknown, this::read);
  }

  private ImmutableList<FactReading> read() {
    ImmutableList.Builder<FactReading> facts = ImmutableList.builder();
    read.forEach(each -> each.accept(facts));
    return facts.build();
  }

  private ImmutableList<FactPath> unknown() {
    ImmutableSet.Builder<FactPath> open = ImmutableSet.builder();
    unknown.forEach(each -> each.accept(open));
    return open.build().asList();
  }
}
