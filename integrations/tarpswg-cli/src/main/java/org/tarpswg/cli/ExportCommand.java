// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.tarpswg.report.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the evidence base as CSV files. */
@Command(
    name = "export",
    description = {
      "Write the evidence base as CSV files, each with a header row, for a spreadsheet or R.",
      "Files of the same name are replaced."
    },
    footerHeading = "%nExample:%n",
    footer = "  tarpswg export --out evidence")
final class ExportCommand extends AnsweringCommand {
  private final Supplier<? extends Map<String, String>> files;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "The directory to write to; made if there is none.")
  private Path out = Path.of(".");

  ExportCommand(Terminal terminal, Supplier<? extends Map<String, String>> files) {
    super(terminal);
    this.files = files;
  }

  @Override
  public Integer call() {
    Map<String, String> texts = files.get();
    try {
      Files.createDirectories(out);
      for (Map.Entry<String, String> file : texts.entrySet()) {
        Files.writeString(out.resolve(file.getKey()), file.getValue(), UTF_8);
      }
    } catch (IOException e) {
      return refuse();
    }
    Page page = Page.plain().line(0, texts.size() + " files written to " + out + ":");
    texts.keySet().forEach(name -> page.line(2, name));
    return print(page.toString());
  }

  private int refuse() {
    terminal()
        .err()
        .print(
            Page.plain()
                .item("--out: ", "nothing can be written to " + out + ".")
                .line(2, "Name a directory that you may write to."));
    return ExitCode.BAD_INPUT;
  }
}
