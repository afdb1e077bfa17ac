// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.report.Page;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads one case and prints why one thing is said of it, and what would change that. */
@Command(
    name = "explain",
    description =
        "Print why one thing is said of a case, which facts suffice, what would change it.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  tarpswg explain case.json --clause 43b",
      "  tarpswg explain case.json --part 43a.highDose --format markdown",
      "  tarpswg explain case.json --assessment biopsy --lesion L1"
    })
final class ExplainCommand extends AnsweringCommand {
  private final Answers answers;

  @Mixin private CaseFile file = new CaseFile();

  @ArgGroup(multiplicity = "1")
  private Subject subject = new Subject();

  @Option(
      names = "--lesion",
      paramLabel = "ID",
      description = "The lesion that the assessment is about, where it is about one.")
  private @Nullable String lesion;

  @Mixin private LayoutOption layout = new LayoutOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  ExplainCommand(Terminal terminal, Answers answers) {
    super(terminal);
    this.answers = answers;
  }

  /** What to explain: one of these. */
  static final class Subject {
    @Option(names = "--clause", paramLabel = "ID", description = "A clause, such as 36.")
    private @Nullable String clause;

    @Option(names = "--part", paramLabel = "ID", description = "A part of one, such as 36.a.")
    private @Nullable String part;

    @Option(
        names = "--assessment",
        paramLabel = "KIND",
        description = "An assessment, such as metastasectomy.")
    private @Nullable String assessment;

    private String text(@Nullable String lesion) {
      if (assessment == null) {
        return (part == null ? String.valueOf(clause) : part).strip();
      }
      String kind = assessment.toUpperCase(Locale.ROOT).replace('-', '_');
      return lesion == null ? kind : kind + "(lesions[" + lesion + "])";
    }
  }

  @Override
  public Integer call() {
    if (lesion != null && subject.assessment == null) {
      throw new ParameterException(
          spec.commandLine(), "--lesion goes with --assessment; a clause speaks of all lesions.");
    }
    PatientCase patientCase = file.read(terminal());
    String named = subject.text(lesion);
    ImmutableList<String> known = subjects(answers.recommender().recommend(patientCase));
    String asked = subject.assessment == null ? inItsCase(named, known) : named;
    if (!known.contains(asked)) {
      return refuse(asked, known);
    }
    return print(layout.report(terminal()).of(answers.explainer().apply(patientCase, asked)));
  }

  /**
   * The clause or part as it is written; lesions, which assessments name, are told apart by case.
   */
  private static String inItsCase(String named, ImmutableList<String> known) {
    return known.stream().filter(named::equalsIgnoreCase).findFirst().orElse(named);
  }

  private static ImmutableList<String> subjects(Recommendations answer) {
    return Stream.concat(
            answer.findings().stream().flatMap(ExplainCommand::subjects),
            answer.assessments().stream().map(Assessment::subject))
        .collect(toImmutableList());
  }

  private static Stream<String> subjects(ClauseFinding finding) {
    return Stream.concat(
        Stream.of(finding.clause().toString()),
        finding.parts().stream().map(part -> part.part().toString()));
  }

  private int refuse(String asked, ImmutableList<String> known) {
    terminal()
        .err()
        .print(
            Page.plain()
                .line(0, "Nothing is said of " + asked + " in the answer to this case.")
                .item("It speaks of ", String.join(", ", known) + ".")
                .item("", Names.cure(asked, known)));
    return ExitCode.BAD_INPUT;
  }
}
