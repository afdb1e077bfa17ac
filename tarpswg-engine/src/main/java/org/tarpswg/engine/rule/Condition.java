// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tarpswg.model.answer.FactReading;
import org.tarpswg.model.known.Ternary;

/**
 * Something that holds of a patient, does not, or is open. It carries its own words; rule text,
 * derivations, missing facts and proofs come from this tree and from nothing else. Immutable.
 */
public sealed interface Condition {

  /** All of these hold; what always holds is left out. */
  static Condition allOf(Condition... conditions) {
    ImmutableList<Condition> some =
        Arrays.stream(conditions).filter(each -> !isAlways(each)).collect(toImmutableList());
    return some.size() == 1 ? some.get(0) : new AllOf(some);
  }

  private static boolean isAlways(Condition condition) {
    return condition instanceof AllOf all && all.conditions().isEmpty();
  }

  /** One of these holds. */
  static Condition anyOf(Condition... conditions) {
    return new AnyOf(ImmutableList.copyOf(conditions));
  }

  /** This does not hold. */
  static Condition not(Condition condition) {
    return new Not(condition);
  }

  /** The same condition under a term of the field. */
  default Condition as(String term) {
    return new Named(term, this);
  }

  /** The condition in words. */
  String words();

  /** Kleene's truth of it, each test being judged by the values still possible. */
  Ternary truth(Possible possible);

  /** The conditions it is put together from, as far as the case spells them out. */
  ImmutableList<Condition> within(CaseFacts facts);

  /**
   * A test of the answer to one question: YES if every possible value passes, NO if none does.
   *
   * @param <V> the type of the answers
   * @param question what is asked
   * @param words the test in words
   * @param test the test
   */
  record Test<V>(Question<V> question, String words, Predicate<V> test) implements Condition {
    @Override
    public Ternary truth(Possible possible) {
      return Ternary.ofCandidates(possible.values(question), test);
    }

    @Override
    public ImmutableList<Condition> within(CaseFacts facts) {
      return ImmutableList.of();
    }
  }

  /**
   * A conjunction; without conditions it always holds.
   *
   * @param conditions what must hold
   */
  record AllOf(ImmutableList<Condition> conditions) implements Condition {
    @Override
    public String words() {
      return conditions.isEmpty()
          ? "always"
          : conditions.stream().map(Condition::words).collect(joining(" and "));
    }

    @Override
    public Ternary truth(Possible possible) {
      Ternary truth = Ternary.YES;
      for (Condition condition : conditions) {
        truth = truth.and(possible.truthOf(condition));
        if (truth == Ternary.NO) {
          return truth;
        }
      }
      return truth;
    }

    @Override
    public ImmutableList<Condition> within(CaseFacts facts) {
      return conditions;
    }
  }

  /**
   * A disjunction; without conditions it never holds.
   *
   * @param conditions one of which must hold
   */
  record AnyOf(ImmutableList<Condition> conditions) implements Condition {
    @Override
    public String words() {
      return conditions.stream().map(Condition::words).collect(joining(" or ", "(", ")"));
    }

    @Override
    public Ternary truth(Possible possible) {
      Ternary truth = Ternary.NO;
      for (Condition condition : conditions) {
        truth = truth.or(possible.truthOf(condition));
        if (truth == Ternary.YES) {
          return truth;
        }
      }
      return truth;
    }

    @Override
    public ImmutableList<Condition> within(CaseFacts facts) {
      return conditions;
    }
  }

  /**
   * A negation.
   *
   * @param condition what must not hold
   */
  record Not(Condition condition) implements Condition {
    @Override
    public String words() {
      return "not: " + condition.words();
    }

    @Override
    public Ternary truth(Possible possible) {
      return possible.truthOf(condition).not();
    }

    @Override
    public ImmutableList<Condition> within(CaseFacts facts) {
      return ImmutableList.of(condition);
    }
  }

  /**
   * A condition that the field has a word for.
   *
   * @param words the term
   * @param condition what it means
   */
  record Named(String words, Condition condition) implements Condition {
    @Override
    public Ternary truth(Possible possible) {
      return possible.truthOf(condition);
    }

    @Override
    public ImmutableList<Condition> within(CaseFacts facts) {
      return ImmutableList.of(condition);
    }
  }

  /**
   * A condition that a record must satisfy.
   *
   * @param place the place of the record
   * @param condition what it must satisfy
   */
  record OfRecord(Place<?> place, Condition condition) implements Condition {
    @Override
    public String words() {
      return place.toString();
    }

    @Override
    public Ternary truth(Possible possible) {
      return possible.truthOf(condition);
    }

    @Override
    public ImmutableList<Condition> within(CaseFacts facts) {
      return ImmutableList.of(condition);
    }
  }

  /**
   * That some record of a list satisfies a condition. A list that is not complete can hold one that
   * nobody has listed. Compared by identity.
   *
   * @param <R> the type of the records
   */
  final class Exists<R> implements Condition {
    private final RecordList<R> list;
    private final String words;
    private final Function<Place<R>, Condition> each;
    private final SpelledOut<R> spelledOut = new SpelledOut<>(this);

    /** That some record of the list satisfies this, the words being those of the whole. */
    public Exists(RecordList<R> list, String words, Function<Place<R>, Condition> each) {
      this.list = list;
      this.words = words;
      this.each = each;
    }

    /** The list. */
    public RecordList<R> list() {
      return list;
    }

    @Override
    public String words() {
      return words;
    }

    /** What the record must satisfy. */
    public Function<Place<R>, Condition> each() {
      return each;
    }

    @Override
    public Ternary truth(Possible possible) {
      return possible.truthOf(possible.facts().expand(this));
    }

    @Override
    public ImmutableList<Condition> within(CaseFacts facts) {
      return ImmutableList.of(facts.expand(this));
    }

    /** What it says of a record that is not listed: the condition without a case. */
    public Condition ofAny() {
      return spelledOut.ofAny();
    }

    /** The listed records of which the condition has this truth. */
    public ImmutableList<Place<R>> placesWith(Ternary truth, CaseFacts facts) {
      ImmutableList<Condition> records = facts.expand(this).within(facts);
      ImmutableList.Builder<Place<R>> places = ImmutableList.builder();
      for (int place = 0; place < facts.listed(list).records().size(); place++) {
        if (Possible.of(facts).truthOf(records.get(place)) == truth) {
          places.add(Place.listed(list, place));
        }
      }
      return places.build();
    }

    /** What tells that the list is complete; empty if it may not be. */
    ImmutableList<FactReading> wholeList(CaseFacts facts) {
      return isWhole(facts) ? facts.read(list.others(this)).facts() : ImmutableList.of();
    }

    private boolean isWhole(CaseFacts facts) {
      ImmutableList<Boolean> others = facts.read(list.others(this)).possible();
      return others.size() == 1 && !others.get(0);
    }

    Condition spelledOut(CaseFacts facts) {
      return spelledOut.of(facts.listed(list).records().size(), !isWhole(facts));
    }
  }
}
