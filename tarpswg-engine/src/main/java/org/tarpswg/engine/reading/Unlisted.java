// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import com.google.common.collect.ImmutableList;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.Ternary;

/** The facts that a record which is not listed could bring. */
final class Unlisted {
  private Unlisted() {}

  /**
   * What is unknown because the list may go on: whether it does, and the given facts of any record
   * that is not listed. Nothing where the list is complete and holds something.
   */
  static ImmutableList<FactPath> facts(String list, Listing<?> listing, String... fields) {
    if (listing.complete() == Ternary.YES && !listing.entries().isEmpty()) {
      return ImmutableList.of();
    }
    FactPath path = FactPath.of(list);
    ImmutableList.Builder<FactPath> unknown = ImmutableList.builder();
    if (listing.complete() == Ternary.UNKNOWN) {
      unknown.add(path.complete());
    }
    for (String field : fields) {
      unknown.add(path.element("*").field(field));
    }
    return unknown.build();
  }
}
