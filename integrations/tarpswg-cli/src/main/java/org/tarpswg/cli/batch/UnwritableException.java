// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli.batch;

import java.io.IOException;

/** Thrown when nothing more can be written: the disk is full, or nobody reads on. */
public final class UnwritableException extends IOException {
  private static final long serialVersionUID = 1L;

  UnwritableException(String message) {
    super(message);
  }
}
