// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import java.util.function.Consumer;
import org.tarpswg.model.json.CaseReader;
import org.tarpswg.model.problem.Problem;
import picocli.CommandLine.Option;

/** Whether properties that do not exist are refused. */
final class LeniencyOption {
  @Option(
      names = "--lenient",
      description = "Ignore properties that do not exist, and tell which; refuse all else.")
  private boolean lenient;

  /** The reader asked for; the lenient one hands on what it ignores. */
  CaseReader reader(Consumer<Problem> ignored) {
    return lenient ? CaseReader.lenient(ignored) : CaseReader.strict();
  }
}
