// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.generate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ListArbitrary;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.fact.FactCatalog;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.fact.Field;
import org.tarpswg.model.fact.RecordType;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.Ternary;

/** Generates records by walking over their declared fields, as much told as a profile says. */
final class RecordArbitraries {
  private static final int WHOLE = 1000;
  private static final int FULL = 5;
  private static final String NO_KEY = "";

  private final Profile profile;

  RecordArbitraries(Profile profile) {
    this.profile = profile;
  }

  Arbitrary<PatientCase> cases() {
    return drafts(FactCatalog.caseType(), RecordCopy.CASE).map(draft -> draft.build(NO_KEY));
  }

  /** One record of a list, which is to have this key if its kind has keys. */
  <E> Arbitrary<E> record(RecordType<E, ?> type, FactPath list, String key) {
    return drafts(type, list.element("*")).map(draft -> draft.build(key));
  }

  private <R, B> Arbitrary<Draft<R, B>> drafts(RecordType<R, B> type, FactPath at) {
    List<Arbitrary<Slot<B, ?>>> slots = new ArrayList<>();
    for (Field<R, B> field : type.fields()) {
      slot(field, at.field(field.name().property())).ifPresent(slots::add);
    }
    return Combinators.combine(slots).as(filled -> new Draft<>(type, filled)).withoutEdgeCases();
  }

  private <R, B> Optional<Arbitrary<Slot<B, ?>>> slot(Field<R, B> field, FactPath path) {
    if (field instanceof Field.TernaryField<R, B> truth) {
      return often(profile.told(path), path).map(told -> truths(truth, path, told));
    } else if (field instanceof Field.ValueField<R, B, ?> value) {
      return often(profile.told(path), path).map(told -> values(value, path, told));
    } else if (field instanceof Field.ListField<R, B, ?> list) {
      return often(profile.listed(path), path).map(told -> lists(list, path, told));
    } else if (field instanceof Field.RecordField<R, B, ?> within) {
      return Optional.of(within(within, path));
    } else if (field instanceof Field.DayField<R, B> day) {
      return Optional.of(
          DomainArbitraries.assessments()
              .map(date -> new Slot<>(day.set(), date, (forgetting, told) -> told)));
    }
    return Optional.empty();
  }

  /** A record that is refused names its facts from where it stands, not from the case. */
  private static FactPath own(Field<?, ?> field) {
    return RecordCopy.CASE.field(field.name().property());
  }

  private static Optional<Integer> often(double share, FactPath path) {
    int times = (int) Math.round(share * WHOLE);
    if (times < 0 || times > WHOLE) {
      throw new IllegalArgumentException(path + " cannot be told in " + share + " of all cases");
    }
    return times == 0 ? Optional.empty() : Optional.of(times);
  }

  private static <T> Arbitrary<T> mixed(T nothing, Arbitrary<T> something, int times) {
    return times == WHOLE
        ? something
        : Arbitraries.frequencyOf(
            Tuple.of(WHOLE - times, Arbitraries.just(nothing)), Tuple.of(times, something));
  }

  private <R, B> Arbitrary<Slot<B, ?>> truths(
      Field.TernaryField<R, B> field, FactPath path, int told) {
    FactPath own = own(field);
    return mixed(Ternary.UNKNOWN, profile.truths(path), told)
        .map(truth -> new Slot<>(field.set(), truth, (less, now) -> less.truth(own, now)));
  }

  private <R, B, T> Arbitrary<Slot<B, ?>> values(
      Field.ValueField<R, B, T> field, FactPath path, int told) {
    FactPath own = own(field);
    Arbitrary<Known<T>> known = profile.values(path, field.domain()).map(Known::known);
    return mixed(Known.<T>unknown(), known, told)
        .map(
            value ->
                new Slot<>(
                    field.set(), value, (less, now) -> less.value(own, field.domain(), now)));
  }

  private <R, B, N> Arbitrary<Slot<B, ?>> within(Field.RecordField<R, B, N> field, FactPath path) {
    return drafts(field.type(), path)
        .map(draft -> draft.build(NO_KEY))
        .map(
            record ->
                new Slot<>(
                    field.set(),
                    record,
                    (less, now) -> new RecordCopy(less).copy(field.type(), now, own(field))));
  }

  private <R, B, E> Arbitrary<Slot<B, ?>> lists(
      Field.ListField<R, B, E> field, FactPath path, int told) {
    return mixed(Listing.<E>unknown(), listings(field.type(), path), told)
        .map(
            listing ->
                new Slot<>(
                    field.set(),
                    listing,
                    (less, now) -> new RecordCopy(less).list(field, now, own(field))));
  }

  private <E> Arbitrary<Listing<E>> listings(RecordType<E, ?> type, FactPath path) {
    int yes = (int) Math.round(profile.complete(path) * WHOLE);
    Arbitrary<Ternary> complete =
        mixed(
            Ternary.UNKNOWN,
            mixed(Ternary.NO, Arbitraries.just(Ternary.YES), WHOLE * 9 / 10),
            Math.max(1, yes));
    return Combinators.combine(
            entries(type, path), yes == WHOLE ? Arbitraries.just(Ternary.YES) : complete)
        .as(Listing::new);
  }

  private <E, B> Arbitrary<ImmutableList<E>> entries(RecordType<E, B> type, FactPath path) {
    ListArbitrary<Draft<E, B>> drafts =
        drafts(type, path.element("*")).list().ofMaxSize(profile.most(path));
    Arbitrary<List<Draft<E, B>>> all =
        profile.least(path) == 0
            ? drafts
            : Arbitraries.frequencyOf(
                Tuple.of(1, drafts), Tuple.of(FULL, drafts.ofMinSize(profile.least(path))));
    return all.map(RecordArbitraries::built);
  }

  private static <E, B> ImmutableList<E> built(List<Draft<E, B>> drafts) {
    ImmutableList.Builder<E> built = ImmutableList.builder();
    for (int place = 0; place < drafts.size(); place++) {
      built.add(drafts.get(place).build(Keys.at(place)));
    }
    return built.build();
  }
}
