// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.generate;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.tarpswg.model.fact.Domain;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Ternary;

/** A profile put together fact by fact: what is not named is told rarely. */
final class SliceProfile implements Profile {
  private static final double RARELY = 0.02;
  private static final double HALF = 0.5;

  private final ImmutableMap<String, Double> told;
  private final ImmutableMap<String, Double> complete;
  private final ImmutableMap<String, Arbitrary<?>> values;
  private final ImmutableMap<String, Arbitrary<Ternary>> truths;
  private final ImmutableSet<String> filled;
  private final int most;

  private SliceProfile(Builder builder) {
    told = ImmutableMap.copyOf(builder.told);
    complete = ImmutableMap.copyOf(builder.complete);
    values = ImmutableMap.copyOf(builder.values);
    truths = ImmutableMap.copyOf(builder.truths);
    filled = ImmutableSet.copyOf(builder.filled);
    most = builder.most;
  }

  static Builder builder() {
    return new Builder();
  }

  @Override
  public double told(FactPath fact) {
    return told.getOrDefault(fact.text(), RARELY);
  }

  @Override
  public double listed(FactPath list) {
    return told.getOrDefault(list.text(), RARELY);
  }

  @Override
  public double complete(FactPath list) {
    return complete.getOrDefault(list.text(), HALF);
  }

  @Override
  public int most(FactPath list) {
    return most;
  }

  @Override
  public int least(FactPath list) {
    return filled.contains(list.text()) ? 1 : 0;
  }

  @Override
  public Arbitrary<Ternary> truths(FactPath fact) {
    return truths.getOrDefault(fact.text(), Profile.super.truths(fact));
  }

  @Override
  @SuppressWarnings("unchecked") // the values listed for a path are of the type of its domain
  public <T> Arbitrary<T> values(FactPath fact, Domain<T> domain) {
    Arbitrary<?> listed = values.get(fact.text());
    return listed == null ? DomainArbitraries.of(domain) : (Arbitrary<T>) listed;
  }

  /** Puts one together; what is said later of a fact counts. */
  static final class Builder {
    private final Map<String, Double> told = new HashMap<>();
    private final Map<String, Double> complete = new HashMap<>();
    private final Map<String, Arbitrary<?>> values = new HashMap<>();
    private final Map<String, Arbitrary<Ternary>> truths = new HashMap<>();
    private final Set<String> filled = new HashSet<>();
    private int most = 2;

    private Builder() {}

    /** These facts or lists are told so often, from 0 to 1. */
    Builder tell(double share, String... facts) {
      for (String fact : facts) {
        told.put(fact, share);
      }
      return this;
    }

    /** These lists, if told, are complete so often. */
    Builder complete(double share, String... lists) {
      for (String list : lists) {
        complete.put(list, share);
      }
      return this;
    }

    /** These lists, if told, hold a record more often than not. */
    Builder filled(String... lists) {
      filled.addAll(ImmutableSet.copyOf(lists));
      return this;
    }

    /** The fact has these values. */
    Builder values(String fact, Arbitrary<?> all) {
      values.put(fact, all);
      return this;
    }

    /** The fact is mostly this constant, and each of them now and then. */
    <E extends Enum<E>> Builder mostly(String fact, E constant, Class<E> all, int times) {
      return values(
          fact,
          Arbitraries.frequencyOf(
              Tuple.of(times, Arbitraries.just(constant)), Tuple.of(3, Arbitraries.of(all))));
    }

    /** Yes so many times for each no. */
    Builder yes(int times, String... facts) {
      for (String fact : facts) {
        truths.put(
            fact, Arbitraries.frequency(Tuple.of(times, Ternary.YES), Tuple.of(1, Ternary.NO)));
      }
      return this;
    }

    /** A list has so many records at most. */
    Builder most(int records) {
      most = records;
      return this;
    }

    SliceProfile build() {
      return new SliceProfile(this);
    }
  }
}
