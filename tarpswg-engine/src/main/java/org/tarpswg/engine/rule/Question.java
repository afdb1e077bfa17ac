// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import com.google.common.collect.ImmutableSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Something that is asked of a case and has finitely many answers. Questions are the variables of
 * all exact reasoning: completing a case means giving each open question one of its possible
 * values. Compared by identity, or by the record it is about. Immutable.
 *
 * @param <V> the type of the answers
 */
public final class Question<V> {
  private final Object identity;
  private final Object subject;
  private final int hash;
  private final String words;
  private final Function<CaseFacts, Reading<V>> read;

  private Question(
      Object identity, Object subject, String words, Function<CaseFacts, Reading<V>> read) {
    this.identity = identity;
    this.subject = subject;
    this.hash = identity.hashCode();
    this.words = words;
    this.read = read;
  }

  /** A question in words, and how a case answers it. */
  public static <V> Question<V> of(String words, Function<CaseFacts, Reading<V>> read) {
    return of(new Object(), words, read);
  }

  /** A question that is the same as any other with an equal identity. */
  static <V> Question<V> of(Object identity, String words, Function<CaseFacts, Reading<V>> read) {
    return new Question<>(identity, identity, words, read);
  }

  /** A question about the record at a place. */
  static <V> Question<V> of(
      Object identity, Place<?> place, String words, Function<CaseFacts, Reading<V>> read) {
    return new Question<>(identity, place, words, read);
  }

  /** What makes it the same question as another; it tells nothing of a case. */
  Object identity() {
    return identity;
  }

  /** What it is about: a place in a list, or nothing but itself. */
  Object subject() {
    return subject;
  }

  Reading<V> read(CaseFacts facts) {
    return read.apply(facts);
  }

  /** The condition that the answer is this one. */
  public Condition is(V value, String inWords) {
    return new Condition.Test<>(this, inWords, value::equals);
  }

  /** The condition that the answer is one of these. */
  public Condition isOneOf(ImmutableSet<V> values, String inWords) {
    return new Condition.Test<>(this, inWords, values::contains);
  }

  /** The condition that the answer satisfies a test. */
  public Condition satisfies(Predicate<V> test, String inWords) {
    return new Condition.Test<>(this, inWords, test);
  }

  @Override
  public boolean equals(Object other) {
    return other == this
        || (other instanceof Question<?> question
            && question.hash == hash
            && question.identity.equals(identity));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return words;
  }
}
