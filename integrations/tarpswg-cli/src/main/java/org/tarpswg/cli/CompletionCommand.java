// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints what makes a shell complete the commands and options. */
@Command(
    name = "completion",
    description =
        "Print a script that makes bash or zsh complete commands, options and their values.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  source <(tarpswg completion)",
      "  tarpswg completion > ~/.local/share/bash-completion/completions/tarpswg"
    })
final class CompletionCommand extends AnsweringCommand {
  @Spec private CommandSpec spec = CommandSpec.create();

  CompletionCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    CommandSpec program = spec.root();
    return print(AutoComplete.bash(program.name(), program.commandLine()) + "\n");
  }
}
