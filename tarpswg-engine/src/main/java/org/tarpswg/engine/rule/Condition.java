// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.tarpswg.model.known.Ternary;

/**
 * Something that holds of a patient, does not, or is open. It carries its own words; rule text,
 * derivations, missing facts and proofs come from this tree and from nothing else. Immutable.
 */
public sealed interface Condition {

  /** All of these hold. */
  static Condition allOf(Condition... conditions) {
    return new AllOf(ImmutableList.copyOf(conditions));
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

  /** Visits every test in it, from left to right. */
  void tests(Consumer<Test<?>> visitor);

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
    public void tests(Consumer<Test<?>> visitor) {
      visitor.accept(this);
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
      return conditions.stream().map(Condition::words).collect(joining(" and "));
    }

    @Override
    public Ternary truth(Possible possible) {
      Ternary truth = Ternary.YES;
      for (Condition condition : conditions) {
        truth = truth.and(condition.truth(possible));
        if (truth == Ternary.NO) {
          return truth;
        }
      }
      return truth;
    }

    @Override
    public void tests(Consumer<Test<?>> visitor) {
      conditions.forEach(condition -> condition.tests(visitor));
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
        truth = truth.or(condition.truth(possible));
        if (truth == Ternary.YES) {
          return truth;
        }
      }
      return truth;
    }

    @Override
    public void tests(Consumer<Test<?>> visitor) {
      conditions.forEach(condition -> condition.tests(visitor));
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
      return condition.truth(possible).not();
    }

    @Override
    public void tests(Consumer<Test<?>> visitor) {
      condition.tests(visitor);
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
      return condition.truth(possible);
    }

    @Override
    public void tests(Consumer<Test<?>> visitor) {
      condition.tests(visitor);
    }
  }
}
