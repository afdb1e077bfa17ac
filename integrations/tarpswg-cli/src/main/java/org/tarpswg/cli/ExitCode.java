// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

/** What the process tells the one that started it. */
final class ExitCode {
  static final int ANSWERED = 0;
  static final int BAD_INPUT = 2;
  static final int INTERNAL_FAULT = 70;

  private ExitCode() {}
}
