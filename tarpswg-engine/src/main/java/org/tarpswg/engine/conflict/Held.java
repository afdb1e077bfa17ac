// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.conflict;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import org.tarpswg.model.fact.FactPath;

/**
 * What one side of a disagreement rests on, where it surely holds.
 *
 * @param words what is so
 * @param facts where it is told
 */
record Held(String words, ImmutableList<FactPath> facts) {

  static Optional<Held> by(String words, String... paths) {
    return Optional.of(
        new Held(words, Arrays.stream(paths).map(FactPath::of).collect(toImmutableList())));
  }

  static Optional<Held> by(String words, ImmutableList<FactPath> facts) {
    return Optional.of(new Held(words, facts));
  }
}
