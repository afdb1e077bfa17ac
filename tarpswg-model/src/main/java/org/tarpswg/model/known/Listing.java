// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.known;

import static org.tarpswg.model.known.Ternary.NO;
import static org.tarpswg.model.known.Ternary.UNKNOWN;
import static org.tarpswg.model.known.Ternary.YES;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.tarpswg.model.stability.Stable;

/**
 * A list of records that says whether it is complete.
 *
 * <p>An empty list that is not declared complete is "nothing told"; one that is, is "known to be
 * none". The order of the entries carries no meaning. Immutable.
 *
 * @param <T> the type of the records
 * @param entries the records that were told
 * @param complete YES if there are no others, NO if there are, UNKNOWN if nobody has said
 */
@Stable
public record Listing<T>(ImmutableList<T> entries, Ternary complete) {

  /** Nothing told: no entry, and no word about completeness. */
  public static <T> Listing<T> unknown() {
    return new Listing<>(ImmutableList.of(), UNKNOWN);
  }

  /** Known to be none: complete and empty. */
  public static <T> Listing<T> none() {
    return new Listing<>(ImmutableList.of(), YES);
  }

  /** These and no others. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only copied
  public static <T> Listing<T> complete(T... entries) {
    return new Listing<>(ImmutableList.copyOf(entries), YES);
  }

  /** At least these; whether there are others is not known. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only copied
  public static <T> Listing<T> atLeast(T... entries) {
    return new Listing<>(ImmutableList.copyOf(entries), UNKNOWN);
  }

  /** Unknown, known none or known; never not applicable. */
  public FactState state() {
    if (!entries.isEmpty()) {
      return FactState.KNOWN;
    }
    return complete == YES ? FactState.KNOWN_NONE : FactState.UNKNOWN;
  }

  /** Whether some record satisfies the test: NO only if the list is complete and none can. */
  public Ternary any(Function<? super T, Ternary> test) {
    Ternary truth = complete == YES ? NO : UNKNOWN;
    for (T entry : entries) {
      truth = truth.or(test.apply(entry));
    }
    return truth;
  }

  /** Whether every record satisfies the test: YES only if the list is complete and all do. */
  public Ternary all(Function<? super T, Ternary> test) {
    return any(entry -> test.apply(entry).not()).not();
  }

  /** The same records, declared to be all there are. */
  public Listing<T> declaredComplete() {
    return new Listing<>(entries, YES);
  }
}
