// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.generate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.fact.Domain;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.fact.RecordType;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.Ternary;

/** Looks a case through for what it leaves open. */
final class Openings implements CaseChange {
  private static final Profile NEW_RECORD = Profile.even(0.5, 0.2, 0.5, 1);

  private final ImmutableList.Builder<Opening> found = ImmutableList.builder();

  static ImmutableList<Opening> of(PatientCase patientCase) {
    Openings openings = new Openings();
    openings.applyTo(patientCase);
    return openings.found.build();
  }

  @Override
  public Ternary truth(FactPath path, Ternary told) {
    if (!told.isKnown()) {
      add(path, () -> Arbitraries.of(Ternary.YES, Ternary.NO).map(now -> Told.truth(path, now)));
    }
    return told;
  }

  @Override
  public <T> Known<T> value(FactPath path, Domain<T> domain, Known<T> told) {
    if (!told.isKnown()) {
      add(path, () -> DomainArbitraries.of(domain).map(now -> Told.value(path, now)));
    }
    return told;
  }

  @Override
  public <E> Listing<E> listing(FactPath path, RecordType<E, ?> type, Listing<E> told) {
    if (!told.complete().isYes()) {
      add(path, () -> records(path, type, told).map(now -> Told.oneMore(path, now)));
    }
    if (!told.complete().isKnown()) {
      add(
          path.complete(),
          () -> Arbitraries.of(Ternary.YES, Ternary.NO).map(now -> Told.complete(path, now)));
    }
    return told;
  }

  private static <E> Arbitrary<E> records(FactPath path, RecordType<E, ?> type, Listing<E> told) {
    return new RecordArbitraries(NEW_RECORD).record(type, path, freeKey(type, told));
  }

  private static <E> String freeKey(RecordType<E, ?> type, Listing<E> told) {
    ImmutableSet<String> taken =
        told.entries().stream()
            .map(entry -> Keys.of(type, entry, 0))
            .collect(ImmutableSet.toImmutableSet());
    return IntStream.iterate(0, place -> place + 1)
        .mapToObj(Keys::at)
        .filter(key -> !taken.contains(key))
        .findFirst()
        .orElseThrow();
  }

  private void add(FactPath path, Supplier<Arbitrary<CaseChange>> closing) {
    found.add(new Opening(path, closing));
  }
}
