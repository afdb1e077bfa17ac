// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli.batch;

import java.io.IOException;
import java.util.Optional;

/**
 * The cases of a batch, one after the other. Whatever the input is like, at most one case of it is
 * held. Read by one thread; {@link #bytesRead} may be asked from another.
 */
interface BatchInput extends OrderedWork.Source<BatchItem> {

  /**
   * {@inheritDoc} Blank ones are passed over.
   *
   * @throws IOException if the input breaks off
   */
  @Override
  Optional<BatchItem> next() throws IOException;

  /** How many bytes were taken in so far. */
  long bytesRead();
}
