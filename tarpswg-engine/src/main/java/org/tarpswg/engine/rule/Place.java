// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import java.util.Optional;
import org.tarpswg.model.fact.FactPath;

/**
 * A place in a list: the first record of whatever case is judged, the second and so on, or one that
 * nobody has listed. It holds nothing of a case, so that what is put together for it serves every
 * case. Compared by the list and the place and, where nothing is listed, by who asks: two who look
 * for an unlisted record need not mean the same one. Immutable.
 *
 * @param <R> the type of the records
 */
public final class Place<R> {
  private static final Object LISTED = new Object();
  private static final int NOWHERE = -1;

  private final RecordList<R> list;
  private final int place;
  private final Object asker;
  private final int hash;

  private Place(RecordList<R> list, int place, Object asker) {
    this.list = list;
    this.place = place;
    this.asker = asker;
    this.hash = 31 * (31 * list.hashCode() + place) + System.identityHashCode(asker);
  }

  /** That of the record listed at this place, from 0. */
  static <R> Place<R> listed(RecordList<R> list, int place) {
    return new Place<>(list, place, LISTED);
  }

  /** That of a record that is not listed, as far as this asker is concerned. */
  static <R> Place<R> unlisted(RecordList<R> list, Object asker) {
    return new Place<>(list, NOWHERE, asker);
  }

  /** Its address in a case, such as {@code lesions[lll]} or {@code lesions[*]}. */
  public FactPath path(CaseFacts facts) {
    return isListed() ? facts.listed(list).paths().get(place) : list.unlistedPath();
  }

  /** The record in a case, absent where it is not listed. */
  public Optional<R> record(CaseFacts facts) {
    return isListed() ? Optional.of(facts.listed(list).records().get(place)) : Optional.empty();
  }

  /** Its number in the list, from 0; of no use where the record is not listed. */
  int number() {
    return place;
  }

  /** Whether the record is listed. */
  public boolean isListed() {
    return place != NOWHERE;
  }

  @Override
  public boolean equals(Object other) {
    return other == this
        || (other instanceof Place<?> that
            && that.list == list
            && that.place == place
            && that.asker == asker);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** The address without a case: the records of a list by their numbers. */
  @Override
  public String toString() {
    return isListed() ? list.path().element(Integer.toString(place)).text() : unlistedText();
  }

  private String unlistedText() {
    return list.unlistedPath().text();
  }
}
