// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.answer;

/** The version of the library; a test keeps it equal to the one the build gives. */
final class LibraryVersion {
  static final String TEXT = "0.1.0-SNAPSHOT";

  private LibraryVersion() {}
}
