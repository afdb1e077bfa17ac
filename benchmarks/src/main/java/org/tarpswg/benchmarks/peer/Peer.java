// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.benchmarks.peer;

import org.tarpswg.benchmarks.slice.SliceFacts;

/**
 * Another way to evaluate the slice.
 *
 * @param <F> the facts in the form that it reads
 */
public interface Peer<F> {

  /** Its name as the results print it. */
  String name();

  /** Brings the facts into its form; not measured. */
  F prepare(SliceFacts facts);

  /** The subjects that certainly apply, a bit for each; measured. */
  long applies(F facts);
}
