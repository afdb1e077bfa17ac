// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.mutation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Ladder;

/**
 * Every small mistake in conditions and ladders: one of several conditions is left out, a "not" is
 * forgotten, a test is taken for its opposite, for always or for never, a rung is left out or gives
 * another verdict. A condition that stands in several places is mistaken once, in all of them.
 */
final class Mistakes {
  private static final Condition ALWAYS = Condition.allOf();
  private static final Condition NEVER = Condition.anyOf();

  private final IdentityHashMap<Object, Boolean> seen = new IdentityHashMap<>();
  private final List<Mistake> found = new ArrayList<>();

  private Mistakes() {}

  /** Those that a condition allows, on its own. */
  static ImmutableList<Mistake> in(Condition condition) {
    Mistakes mistakes = new Mistakes();
    mistakes.look(condition, Condition.class);
    return ImmutableList.copyOf(mistakes.found);
  }

  /** Those that a ladder allows, on its own. */
  static ImmutableList<Mistake> in(Ladder<?> ladder) {
    Mistakes mistakes = new Mistakes();
    mistakes.found.addAll(Ladders.mistakes(ladder));
    ladder.rungs().forEach(rung -> mistakes.look(rung.guard(), Condition.class));
    return ImmutableList.copyOf(mistakes.found);
  }

  private void look(Condition at, Class<? extends Condition> parent) {
    if (seen.put(at, true) != null) {
      return;
    }
    if (at instanceof Condition.AllOf all) {
      several(all, all.conditions(), Condition.AllOf::new);
    } else if (at instanceof Condition.AnyOf any) {
      several(any, any.conditions(), Condition.AnyOf::new);
    } else if (at instanceof Condition.Not not) {
      found.add(new Mistake(not, "without the not: " + not.condition().words(), not.condition()));
      look(not.condition(), Condition.Not.class);
    } else if (at instanceof Condition.Named named) {
      look(named.condition(), parent);
    } else {
      single(at, parent);
    }
  }

  private void several(
      Condition whole,
      ImmutableList<Condition> conditions,
      Function<ImmutableList<Condition>, Condition> of) {
    for (int place = 0; place < conditions.size(); place++) {
      int left = place;
      ImmutableList<Condition> less =
          IntStream.range(0, conditions.size())
              .filter(each -> each != left)
              .mapToObj(conditions::get)
              .collect(toImmutableList());
      found.add(new Mistake(whole, "without: " + conditions.get(place).words(), of.apply(less)));
    }
    conditions.forEach(each -> look(each, whole.getClass()));
  }

  /** To leave it out of several conditions has been one mistake already. */
  private void single(Condition at, Class<? extends Condition> parent) {
    if (!parent.equals(Condition.AllOf.class)) {
      found.add(new Mistake(at, "always: " + at.words(), ALWAYS));
    }
    if (!parent.equals(Condition.AnyOf.class)) {
      found.add(new Mistake(at, "never: " + at.words(), NEVER));
    }
    if (at instanceof Condition.Exists<?> exists) {
      ofRecords(exists);
    } else {
      found.add(new Mistake(at, "the opposite of: " + at.words(), Condition.not(at)));
    }
  }

  /** The same mistake is made in what is asked of every record. */
  private <R> void ofRecords(Condition.Exists<R> exists) {
    ImmutableList<Mistake> ofAny = in(exists.ofAny());
    for (int place = 0; place < ofAny.size(); place++) {
      int number = place;
      found.add(
          new Mistake(
              exists,
              exists.words() + ", of a record " + ofAny.get(number).words(),
              exists
                  .list()
                  .some(exists.words(), record -> mistaken(exists.each().apply(record), number))));
    }
  }

  private static Condition mistaken(Condition ofRecord, int number) {
    ImmutableList<Mistake> mistakes = in(ofRecord);
    if (number >= mistakes.size()) {
      return ofRecord;
    }
    Mistake mistake = mistakes.get(number);
    return new Change(mistake.target(), mistake.instead()).of(ofRecord);
  }
}
