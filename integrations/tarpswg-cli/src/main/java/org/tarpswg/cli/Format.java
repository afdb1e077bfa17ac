// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

/** How an answer is printed. */
enum Format {
  /** For people. */
  TEXT,
  /** As data. */
  JSON
}
