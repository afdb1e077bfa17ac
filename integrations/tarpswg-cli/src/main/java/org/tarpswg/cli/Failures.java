// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarpswg.evidence.BrokenDataException;
import org.tarpswg.model.json.ProblemsWriter;
import org.tarpswg.model.problem.InvalidCaseException;
import org.tarpswg.model.problem.Problem;
import org.tarpswg.report.Page;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong, on standard error and without a stack trace. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
  private static final String FORMAT = "--format";
  private static final String DATA = "json";

  private final Terminal terminal;

  Failures(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    boolean asData = isData(command.getCommandSpec().findOption(FORMAT));
    if (failure instanceof InvalidFileException invalid) {
      terminal.err().print(Page.plain().item("In ", invalid.file()));
      return refused(ProblemReport.of(invalid.refused().problems()));
    }
    if (failure instanceof RefusedArgumentException refused) {
      Problem problem = refused.problem();
      return refused(asData ? ProblemsWriter.write(List.of(problem)) : ProblemReport.of(problem));
    }
    if (failure instanceof InvalidCaseException refused) {
      List<Problem> problems = refused.problems();
      return refused(asData ? ProblemsWriter.write(problems) : ProblemReport.of(problems));
    }
    return internalFault(failure);
  }

  private static boolean isData(@Nullable OptionSpec format) {
    return format != null && DATA.equals(String.valueOf(format.<@Nullable Object>getValue()));
  }

  @Override
  public int handleParseException(ParameterException failure, String[] arguments) {
    String help = failure.getCommandLine().getCommandSpec().qualifiedName() + " --help";
    String told = String.valueOf(failure.getMessage());
    if (speaksData(failure.getCommandLine()) && asksForData(Arrays.asList(arguments))) {
      Problem problem =
          new Problem(
              "COMMAND_LINE",
              "(command line)",
              told,
              "a line as " + help + " shows",
              "Try " + help + ".");
      return refused(ProblemsWriter.write(List.of(problem)));
    }
    Page page = Page.plain().line(0, told);
    if (failure instanceof UnmatchedArgumentException unmatched) {
      unmatched.getSuggestions().forEach(near -> page.item("Did you mean ", near + "?"));
    }
    return refused(page.line(0, "Try " + help + ".").toString());
  }

  private static boolean speaksData(CommandLine command) {
    OptionSpec format = command.getCommandSpec().findOption(FORMAT);
    return format != null
        && format.typeInfo().getEnumConstantNames().stream().anyMatch(DATA::equalsIgnoreCase);
  }

  /** A line that is not in order may not have been read up to its format. */
  private static boolean asksForData(List<String> arguments) {
    int format = arguments.indexOf(FORMAT);
    return arguments.stream().anyMatch((FORMAT + "=" + DATA)::equalsIgnoreCase)
        || (format >= 0
            && format + 1 < arguments.size()
            && arguments.get(format + 1).equalsIgnoreCase(DATA));
  }

  private int refused(String told) {
    terminal.err().print(told);
    return ExitCode.BAD_INPUT;
  }

  /** An answer that did not reach its end is no answer: the disk is full, or nobody reads on. */
  int outputLost() {
    terminal.err().print(Page.plain().line(0, "The output was not written to its end."));
    return ExitCode.BAD_INPUT;
  }

  /** Tells of a fault of this program in one line; the exit code. */
  int internalFault(Throwable fault) {
    terminal.err().print(Page.plain().line(0, "internal fault: " + inWords(fault)));
    return ExitCode.INTERNAL_FAULT;
  }

  /** What helps to find a fault and tells nothing of the patient. */
  static String inWords(Throwable fault) {
    return fault instanceof BrokenDataException broken
        ? "broken data, " + broken.getMessage()
        : fault.getClass().getSimpleName() + where(fault);
  }

  private static String where(Throwable fault) {
    return Arrays.stream(fault.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("org.tarpswg."))
        .findFirst()
        .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
        .orElse("");
  }
}
