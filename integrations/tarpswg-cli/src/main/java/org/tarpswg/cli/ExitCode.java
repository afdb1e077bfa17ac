// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

/** What the process tells the one that started it. */
final class ExitCode {
  static final int ANSWERED = 0;
  static final int BAD_INPUT = 2;
  static final int INTERNAL_FAULT = 70;

  static final String HEADING = "%nExit codes:%n";
  static final String OF_ANSWERED = "0:answered";
  static final String OF_BAD_INPUT =
      "2:a case or the command line is not in order, or the output takes no more";
  static final String OF_INTERNAL_FAULT = "70:a fault of this program";

  private ExitCode() {}
}
