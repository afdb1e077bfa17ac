// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import java.util.Arrays;
import org.tarpswg.evidence.BrokenDataException;
import org.tarpswg.model.problem.InvalidCaseException;
import org.tarpswg.report.Page;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong, on standard error and without a stack trace. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
  private final Terminal terminal;

  Failures(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    if (failure instanceof InvalidFileException invalid) {
      terminal.err().print(Page.plain().item("In ", invalid.file()));
      return refused(invalid.refused());
    }
    if (failure instanceof RefusedArgumentException unknown) {
      terminal.err().print(ProblemReport.of(unknown.problem()));
      return ExitCode.BAD_INPUT;
    }
    return failure instanceof InvalidCaseException refused
        ? refused(refused)
        : internalFault(failure);
  }

  @Override
  public int handleParseException(ParameterException failure, String[] arguments) {
    CommandLine command = failure.getCommandLine();
    Page page = Page.plain().line(0, String.valueOf(failure.getMessage()));
    if (failure instanceof UnmatchedArgumentException unmatched) {
      unmatched.getSuggestions().forEach(near -> page.item("Did you mean ", near + "?"));
    }
    page.line(0, "Try " + command.getCommandSpec().qualifiedName() + " --help.");
    terminal.err().print(page);
    return ExitCode.BAD_INPUT;
  }

  private int refused(InvalidCaseException refused) {
    terminal.err().print(ProblemReport.of(refused.problems()));
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
