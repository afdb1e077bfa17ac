// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.benchmarks.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;

/** The rules of the peers, which lie beside their classes. */
final class Resources {
  private Resources() {}

  static String text(String name) {
    URL found = com.google.common.io.Resources.getResource(Resources.class, name);
    try {
      return com.google.common.io.Resources.toString(found, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
