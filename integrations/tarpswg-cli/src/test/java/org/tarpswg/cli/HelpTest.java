// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What the program says of itself: help, the list of commands, completion. */
class HelpTest {
  @SuppressWarnings("NullAway.Init") // the test engine sets it
  @TempDir
  private Path directory;

  private static CommandLine program() {
    PrintWriter nowhere = new PrintWriter(PrintWriter.nullWriter());
    return Main.commandLine(
        new Terminal(InputStream.nullInputStream(), nowhere, nowhere, false, false),
        Answers.ofEngine(),
        ImmutableMap::of);
  }

  static Stream<String> commands() {
    return program().getSubcommands().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void the_help_of_a_command_has_examples_of_it_and_all_exit_codes(String command) {
    Ran ran = Ran.line(command + " --help");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("Example", "tarpswg " + command, "Exit codes:", "answered", "70 ")
        .doesNotContain("<main class>");
    assertThat(ran.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void the_help_of_the_program_names_every_command_and_has_examples() {
    Ran ran = Ran.line("--help");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("Example").contains(commands().toList());
  }

  @Test
  void without_a_command_every_one_is_named() {
    Ran ran = Ran.with(InputStream.nullInputStream());
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.words())
        .contains("Say what to do: recommend, explain")
        .contains(commands().toList());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void a_command_with_a_slip_of_the_pen_is_told_with_the_one_meant(String command) {
    String slip = command.substring(0, command.length() - 1);
    Ran ran = Ran.line(slip);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.words()).contains("Did you mean").contains(command);
  }

  @Test
  void completion_offers_commands_options_and_their_values() {
    Ran ran = Ran.line("completion");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains(commands().toList())
        .contains("--agent", "TRABECTEDIN", "--histology", "DD_LPS", "\"markdown\"");
  }

  @Test
  void completion_is_a_script_that_bash_can_read() throws IOException, InterruptedException {
    Path bash = Path.of("/bin/bash");
    Assumptions.assumeTrue(Files.isExecutable(bash));
    Path script = Files.writeString(directory.resolve("tarpswg"), Ran.line("completion").out());
    Process process =
        new ProcessBuilder(bash.toString(), "-n", script.toString()).inheritIO().start();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
  }
}
