// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Where the bytes of the data files come from. */
@FunctionalInterface
interface DataSource {
  byte[] bytes(DataFile file);

  /** The files that ship inside this module. */
  static byte[] shipped(DataFile file) {
    try (InputStream in = Evidence.class.getResourceAsStream(file.fileName())) {
      if (in == null) {
        throw file.broken("top", "document", "the file is missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
