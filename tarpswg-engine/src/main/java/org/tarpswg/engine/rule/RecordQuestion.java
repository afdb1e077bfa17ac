// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import java.util.function.BiFunction;

/**
 * A question that is asked of each record of a list. Compared by identity. Immutable.
 *
 * @param <R> the type of the records
 * @param <V> the type of the answers
 */
public final class RecordQuestion<R, V> {
  private final String words;
  private final BiFunction<Place<R>, CaseFacts, Reading<V>> read;

  private RecordQuestion(String words, BiFunction<Place<R>, CaseFacts, Reading<V>> read) {
    this.words = words;
    this.read = read;
  }

  /** A question in words, and how a record of a case answers it. */
  public static <R, V> RecordQuestion<R, V> of(
      String words, BiFunction<Place<R>, CaseFacts, Reading<V>> read) {
    return new RecordQuestion<>(words, read);
  }

  /** The question about the record at this place. */
  public Question<V> at(Place<R> place) {
    return Question.of(new Key(this, place), place, words, facts -> read.apply(place, facts));
  }

  @Override
  public String toString() {
    return words;
  }

  private record Key(RecordQuestion<?, ?> question, Place<?> place, int hash) {
    Key(RecordQuestion<?, ?> question, Place<?> place) {
      this(question, place, 31 * System.identityHashCode(question) + place.hashCode());
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that
          && that.hash == hash
          && that.question == question
          && that.place.equals(place);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }
}
