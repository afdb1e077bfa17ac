// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import java.util.Optional;
import org.tarpswg.model.fact.FactPath;

/**
 * A place in a list of the case: a record that is listed, or one that nobody has listed. Compared
 * by its path and, where nothing is listed, by who asks: two who look for an unlisted record need
 * not mean the same one. Immutable.
 *
 * @param <R> the type of the records
 */
public final class Place<R> {
  private static final Object LISTED = new Object();

  private final FactPath path;
  private final Optional<R> record;
  private final Object asker;
  private final int hash;

  private Place(FactPath path, Optional<R> record, Object asker) {
    this.path = path;
    this.record = record;
    this.asker = asker;
    this.hash = 31 * path.hashCode() + System.identityHashCode(asker);
  }

  /** A record that is listed. */
  static <R> Place<R> listed(FactPath path, R record) {
    return new Place<>(path, Optional.of(record), LISTED);
  }

  /** A record that is not listed, as far as this asker is concerned. */
  static <R> Place<R> unlisted(FactPath list, Object asker) {
    return new Place<>(list.element("*"), Optional.empty(), asker);
  }

  /** Its address, such as {@code lesions[lll]} or {@code lesions[*]}. */
  public FactPath path() {
    return path;
  }

  /** The record, absent where it is not listed. */
  public Optional<R> record() {
    return record;
  }

  /** Whether the record is listed. */
  public boolean isListed() {
    return record.isPresent();
  }

  @Override
  public boolean equals(Object other) {
    return other == this
        || (other instanceof Place<?> place && place.asker == asker && place.path.equals(path));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return path.text();
  }
}
