// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.guideline.Trial;
import org.tarpswg.model.stability.Stable;

/** A slip or tension of the paper. It stands beside the data, which stays as printed. Immutable. */
@Stable
@Value.Immutable
public interface Erratum {

  /** Its id in the register, such as A4. */
  String id();

  /** Where in the paper. */
  String locator();

  /** What is printed there, shortened. */
  String printed();

  /** What is wrong with it. */
  String problem();

  /** What is right, as far as it is known. */
  Optional<String> correction();

  /** What proves the problem. */
  SourceClass sourceClass();

  /** The public record that proves the problem or gives the correction. */
  Optional<String> source();

  /** The clauses it touches, in printed order. */
  ImmutableSet<ClauseId> clauses();

  /** The references it touches. */
  ImmutableList<Integer> references();

  /** The trials of Table 5 it touches. */
  ImmutableSet<Trial> trials();

  /** What proves that something is wrong. */
  enum SourceClass {
    /** The paper alone. */
    PAPER,
    /** A public record, which {@link Erratum#source} names. */
    PUBLIC
  }
}
