// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** What the commands share: help, version, exit codes, and where they print. */
@Command(
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {ExitCode.OF_ANSWERED, ExitCode.OF_BAD_INPUT, ExitCode.OF_INTERNAL_FAULT})
abstract class AnsweringCommand implements Callable<Integer> {
  private final Terminal terminal;

  AnsweringCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  final Terminal terminal() {
    return terminal;
  }

  /** Prints an answer to standard output; the exit code. */
  final int print(String answer) {
    terminal.out().print(answer);
    return ExitCode.ANSWERED;
  }
}
