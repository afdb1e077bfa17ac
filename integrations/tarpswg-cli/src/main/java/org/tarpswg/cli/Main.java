// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import java.util.Map;
import java.util.function.Supplier;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.evidence.EvidenceCsv;
import org.tarpswg.report.Page;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command line. It ends with 0 where the case was answered, 2 where the case or the command
 * line is not in order or the output takes no more, and 70 at a fault of its own.
 */
@Command(
    name = "tarpswg",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "What the 2018 TARPSWG consensus on metastatic retroperitoneal sarcoma says of a case.",
      "It tells a tumor board what the consensus says; it decides nothing and is not a medical"
          + " device."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tarpswg recommend examples/figure-2/02-metastases-found.json",
      "  tarpswg recommend --format json - < case.json",
      "  tarpswg recommend --format html case.json > board.html",
      "  tarpswg explain case.json --clause 43b",
      "  tarpswg missing case.json",
      "  tarpswg diff before.json after.json",
      "  tarpswg timeline examples/figure-2",
      "  tarpswg batch cases.ndjson --out answers.ndjson --summary counts.csv",
      "  tarpswg statement 43c",
      "  tarpswg evidence --agent TRABECTEDIN",
      "  tarpswg template --format json > case.json",
      "  tarpswg validate case.json",
      "  tarpswg export --out evidence"
    })
public final class Main implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  private Main() {}

  /** Runs the program and ends the process. */
  public static void main(String[] arguments) {
    System.exit(
        run(
            arguments,
            Terminal.ofProcess(),
            Answers.ofEngine(),
            () -> EvidenceCsv.files(Evidence.edition2018())));
  }

  /** Runs the program with whatever answers cases and gives files; the exit code. */
  static int run(
      String[] arguments,
      Terminal terminal,
      Answers answers,
      Supplier<? extends Map<String, String>> files) {
    Failures failures = new Failures(terminal);
    try {
      int code =
          commandLine(terminal, answers, files)
              .setExecutionExceptionHandler(failures)
              .setParameterExceptionHandler(failures)
              .execute(arguments);
      return code == ExitCode.ANSWERED && terminal.out().checkError()
          ? failures.outputLost()
          : code;
    } catch (Throwable fault) { // whatever it is, nobody is shown a stack trace
      return failures.internalFault(fault);
    } finally {
      terminal.flush();
    }
  }

  /** The commands, with their options. */
  static CommandLine commandLine(
      Terminal terminal, Answers answers, Supplier<? extends Map<String, String>> files) {
    return new CommandLine(new Main())
        .addSubcommand(new RecommendCommand(terminal, answers.recommender()))
        .addSubcommand(new ExplainCommand(terminal, answers))
        .addSubcommand(new MissingCommand(terminal, answers.recommender()))
        .addSubcommand(new DiffCommand(terminal, answers.recommender()))
        .addSubcommand(new TimelineCommand(terminal, answers))
        .addSubcommand(new BatchCommand(terminal, answers.recommender()))
        .addSubcommand(new StatementCommand(terminal, answers.recommender()))
        .addSubcommand(new EvidenceCommand(terminal))
        .addSubcommand(new ReferenceCommand(terminal))
        .addSubcommand(new ExportCommand(terminal, files))
        .addSubcommand(new ValidateCommand(terminal))
        .addSubcommand(new TemplateCommand(terminal))
        .addSubcommand(new SchemaCommand(terminal))
        .addSubcommand(new CompletionCommand(terminal))
        .setOut(terminal.out())
        .setErr(terminal.err())
        .setColorScheme(Help.defaultColorScheme(ansi(terminal)))
        .setUsageHelpWidth(Page.WIDTH)
        .setCaseInsensitiveEnumValuesAllowed(true);
  }

  private static Help.Ansi ansi(Terminal terminal) {
    return terminal.color() ? Help.Ansi.ON : Help.Ansi.OFF;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "Say what to do: " + String.join(", ", spec.subcommands().keySet()) + ".");
  }
}
