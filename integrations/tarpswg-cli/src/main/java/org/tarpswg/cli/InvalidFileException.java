// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import org.tarpswg.model.problem.InvalidCaseException;

/** One case of several is not in order. */
final class InvalidFileException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String file;
  private final InvalidCaseException refused;

  InvalidFileException(String file, InvalidCaseException refused) {
    super(file, refused);
    this.file = file;
    this.refused = refused;
  }

  String file() {
    return file;
  }

  InvalidCaseException refused() {
    return refused;
  }
}
