// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import com.google.common.collect.ImmutableMap;
import java.util.Iterator;
import java.util.function.Supplier;
import org.tarpswg.model.json.JsonSchemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schema of what the program reads or writes. */
@Command(
    name = "schema",
    description = {
      "Print the JSON Schema (2020-12) of a case, of an answer, or of the problems that are told"
          + " where something is refused."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tarpswg schema case > case.schema.json",
      "  tarpswg schema answer",
      "  tarpswg schema problems"
    })
final class SchemaCommand extends AnsweringCommand {
  private static final ImmutableMap<String, Supplier<String>> SCHEMAS =
      ImmutableMap.of(
          "case", JsonSchemas::caseSchema,
          "answer", JsonSchemas::answerSchema,
          "problems", JsonSchemas::problemsSchema);

  @Parameters(
      paramLabel = "WHAT",
      completionCandidates = What.class,
      description = "case, answer or problems.")
  private String what = "";

  SchemaCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    String rule = "one of " + String.join(", ", SCHEMAS.keySet());
    String named = Names.find("WHAT", what, SCHEMAS.keySet().asList(), rule);
    return print(SCHEMAS.getOrDefault(named, () -> "").get());
  }

  /** What the shell offers. */
  private static final class What implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return SCHEMAS.keySet().iterator();
    }
  }
}
