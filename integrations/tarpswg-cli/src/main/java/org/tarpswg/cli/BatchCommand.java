// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import com.google.common.collect.ImmutableList;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarpswg.cli.batch.Batch;
import org.tarpswg.cli.batch.BatchCounts;
import org.tarpswg.cli.batch.BatchSource;
import org.tarpswg.cli.batch.BatchSummary;
import org.tarpswg.cli.batch.InputForm;
import org.tarpswg.cli.batch.LineOutput;
import org.tarpswg.cli.batch.Progress;
import org.tarpswg.cli.batch.UnwritableException;
import org.tarpswg.cli.table.ColumnMapping;
import org.tarpswg.cli.table.InvalidTableException;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.json.Detail;
import org.tarpswg.model.problem.Problem;
import org.tarpswg.report.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads many cases and writes what is said of each, one line for one case. */
@Command(
    name = "batch",
    description = {
      "Answer many cases: one line of JSON for each, in the order they came.",
      "A line holds \"answer\", or \"problems\" where the case is not in order."
    },
    exitCodeList = {
      "0:all were answered",
      "1:some were not; their lines say why",
      "2:the command line, the mapping or a file is not in order",
      ExitCode.OF_INTERNAL_FAULT
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tarpswg batch cases.ndjson --out answers.ndjson --summary counts.csv",
      "  tarpswg batch - --detail standard < cases.json > answers.ndjson",
      "  tarpswg batch registry.csv --mapping registry-mapping.json"
    })
final class BatchCommand extends AnsweringCommand {
  private static final int SOME_FAILED = 1;
  private static final int MOST_THREADS = 1024;

  private final Recommender recommender;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE",
      description = "The cases: lines of JSON, a JSON array, or CSV; - for standard input.")
  private String file = "";

  @Option(
      names = "--input",
      paramLabel = "FORM",
      description = {
        "ndjson, array or csv. Without it a mapping means csv, a bracket at the start array,"
            + " anything else ndjson."
      })
  private @Nullable InputForm form;

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description = "Says which column of a CSV table holds which fact; see docs/BATCH.md.")
  private @Nullable Path mapping;

  @Option(
      names = "--detail",
      paramLabel = "DETAIL",
      defaultValue = "compact",
      description = "full, standard or compact (default): how much of each answer is written.")
  private Detail detail = Detail.COMPACT;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write the lines; replaced. Without it standard output.")
  private @Nullable Path out;

  @Option(
      names = "--summary",
      paramLabel = "FILE",
      description = "Where to write as CSV how often each clause applied; replaced.")
  private @Nullable Path summary;

  @Option(
      names = "--lenient",
      description = "Ignore properties that do not exist, and name them under \"ignored\".")
  private boolean lenient;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many cases to work on at once. Without it as many as there are cores.")
  private int threads = Runtime.getRuntime().availableProcessors();

  BatchCommand(Terminal terminal, Recommender recommender) {
    super(terminal);
    this.recommender = recommender;
  }

  @Override
  public Integer call() {
    checkOptions();
    BatchFiles files =
        new BatchFiles(
            file,
            Optional.ofNullable(mapping),
            Optional.ofNullable(out),
            Optional.ofNullable(summary));
    try {
      files.refuseOverwriting();
      return answer(source(files), files);
    } catch (InvalidTableException e) {
      return refuse("The table cannot be read.", e.problems());
    } catch (RefusedArgumentException e) {
      return refuse("A file cannot be used.", ImmutableList.of(e.problem()));
    } catch (UnwritableException e) {
      return refuse("The batch ended early.", ImmutableList.of(unwritable(files)));
    } catch (IOException e) {
      return refuse("The batch ended early.", ImmutableList.of(broken()));
    }
  }

  private void checkOptions() {
    boolean table = form == InputForm.CSV;
    if (threads < 1 || threads > MOST_THREADS) {
      throw refused("--threads is from 1 to " + MOST_THREADS + ", not " + threads + ".");
    } else if (table && mapping == null) {
      throw refused("A table needs --mapping: which column holds which fact.");
    } else if (mapping != null && form != null && !table) {
      throw refused("--mapping is for a table: leave out --input, or say csv.");
    } else if (mapping != null && lenient) {
      throw refused("--lenient is for JSON: a mapping names the columns to ignore.");
    } else if (mapping == null && form == null && file.endsWith(".csv")) {
      throw refused("A table needs --mapping; if it is none, say what it is with --input.");
    }
  }

  private ParameterException refused(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private BatchSource source(BatchFiles files) throws IOException {
    Optional<ColumnMapping> columns = files.readMapping().map(ColumnMapping::read);
    InputStream cases = files.openCases(terminal().in());
    try {
      return columns.isPresent()
          ? BatchSource.table(cases, columns.get())
          : BatchSource.json(cases, Optional.ofNullable(form), lenient);
    } catch (IOException | RuntimeException e) {
      cases.close();
      throw e;
    }
  }

  private int answer(BatchSource source, BatchFiles files) throws IOException {
    Batch batch = new Batch(source, recommender, detail, threads, Failures::inWords);
    BatchSummary counts = new BatchSummary();
    Optional<FileOutputStream> target = files.openOut();
    LineOutput lines = target.map(LineOutput::to).orElseGet(() -> LineOutput.to(terminal().out()));
    files.writeSummary("");
    OrderlyEnd end = OrderlyEnd.of(batch);
    try (Progress progress = progress(files)) {
      batch.run(lines, counts, progress);
    } finally {
      files.writeSummary(counts.csv());
      if (target.isPresent()) {
        target.get().close();
      }
      end.allIsWritten();
    }
    return told(batch);
  }

  /** Where nobody sees it, or answers run over the same screen, a bar is in the way. */
  private Progress progress(BatchFiles files) {
    return terminal().showsProgress(out != null)
        ? Progress.bar(terminal().err(), files.size(), Page.WIDTH)
        : Progress.none();
  }

  private int told(Batch batch) {
    BatchCounts counts = batch.counts();
    long failed = counts.refused() + counts.faults();
    if (batch.isStopped()) {
      say("Stopped early. " + counts.all() + " cases have their line.");
    }
    if (failed > 0) {
      say(failed + " of " + counts.all() + " cases were not answered: their lines say why.");
    }
    if (counts.faults() > 0) {
      return ExitCode.INTERNAL_FAULT;
    }
    return failed > 0 || batch.isStopped() ? SOME_FAILED : ExitCode.ANSWERED;
  }

  private void say(String line) {
    terminal().err().print(Page.plain().line(0, line));
  }

  private int refuse(String what, List<Problem> problems) {
    terminal().err().print(ProblemReport.of(what, problems));
    return ExitCode.BAD_INPUT;
  }

  private Problem broken() {
    return new Problem(
        "UNUSABLE_FILE",
        file,
        "an input that breaks off",
        "an input that can be read to its end",
        "What came before is answered. Check the disk, then try again.");
  }

  private static Problem unwritable(BatchFiles files) {
    return files
        .out()
        .map(path -> BatchFiles.unwritable(path).problem())
        .orElseGet(
            () ->
                new Problem(
                    "UNUSABLE_FILE",
                    "standard output",
                    "nobody who reads on, or a disk that is full",
                    "somebody who reads to the end, or room on the disk",
                    "Nothing, if that was meant."));
  }
}
