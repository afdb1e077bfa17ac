// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.proof;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.tarpswg.engine.TestTable;

/** What is said for and against one act, and where both may be said: the tables as records. */
final class Tensions {

  /**
   * Something that can be done.
   *
   * @param name in words
   * @param spokenFor what speaks for it
   * @param spokenAgainst what speaks against it
   * @param ofLesion whether it is done to one lesion
   */
  record Act(
      String name,
      ImmutableSet<Claim> spokenFor,
      ImmutableSet<Claim> spokenAgainst,
      boolean ofLesion) {}

  /**
   * A pair that may speak for and against at once.
   *
   * @param one what speaks for it
   * @param other what speaks against it
   * @param reading the reading that says what then
   * @param outcome what is made of it
   * @param facts of whom both are said, beside the histology and confirmed disease
   */
  record Tension(
      String one, String other, String reading, String outcome, ImmutableList<String> facts) {

    /** The two. */
    ImmutableList<String> pair() {
      return ImmutableList.of(one, other);
    }
  }

  static final ImmutableList<Act> ACTS =
      TestTable.rows(Tensions.class, "acts.csv").stream()
          .map(
              row ->
                  new Act(
                      row.get(0),
                      Claim.named(row.get(1)),
                      Claim.named(row.get(2)),
                      row.get(3).equals("lesion")))
          .collect(toImmutableList());

  static final ImmutableList<Tension> REGISTERED =
      TestTable.rows(Tensions.class, "tensions.csv").stream()
          .map(
              row ->
                  new Tension(
                      row.get(0), row.get(1), row.get(2), row.get(3), TestTable.words(row.get(4))))
          .collect(toImmutableList());

  private Tensions() {}
}
