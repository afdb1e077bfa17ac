// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Strings;
import java.util.List;
import org.tarpswg.model.answer.Caveat;
import org.tarpswg.model.answer.OptionAnchor;
import org.tarpswg.model.answer.OptionStatus;
import org.tarpswg.model.answer.PriorExposure;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.TreatmentOption;
import org.tarpswg.model.answer.TreatmentOptions;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.Trial;
import org.tarpswg.model.known.Ternary;

/** The systemic options with their clauses, trials, caveats and earlier courses. */
final class OptionText {
  private final Page page;
  private final TrialText trials;

  private OptionText(Page page, TrialText trials) {
    this.page = page;
    this.trials = trials;
  }

  static void print(Page page, Recommendations answer, TrialText trials) {
    TreatmentOptions options = answer.options();
    OptionText text = new OptionText(page, trials);
    page.heading("SYSTEMIC OPTIONS");
    if (options.offered().isEmpty()) {
      page.line(2, "None stands." + waiting(answer));
    } else {
      page.line(2, "In order of presentation, which ranks nothing.");
      text.list(options.offered());
    }
    text.group(
        "CONDITIONAL OPTIONS: whether they stand hangs on what is not known",
        options.conditional());
    text.group("OPTIONS THAT NEED A JUDGEMENT: nobody has made it yet", options.needsJudgement());
    text.group(
        "ADVISED AGAINST: the clause leaves this entity out; its grading is of what it says of others",
        options.advisedAgainst());
  }

  private static String waiting(Recommendations answer) {
    boolean open =
        answer.findings().stream().anyMatch(f -> f.applicability() == Applicability.UNDETERMINED);
    return open ? " Clauses that are undetermined stand below, with what they wait for." : "";
  }

  private void group(String heading, List<TreatmentOption> options) {
    if (!options.isEmpty()) {
      page.heading(heading);
      list(options);
    }
  }

  private void list(List<TreatmentOption> options) {
    int number = 1;
    for (TreatmentOption option : options) {
      if (number > 1) {
        page.blank();
      }
      option(number++, option);
    }
  }

  private void option(int number, TreatmentOption option) {
    page.strong(
        Strings.padStart(number + ". ", 5, ' '),
        "%s [role: %s; status: %s]"
            .formatted(
                option.regimen().label(),
                Words.constants(option.roles()),
                Words.of(option.status())));
    page.itemIfAny(missing(option.status()), Words.facts(option.missing()));
    option.anchors().forEach(anchor -> page.item("    clause    ", anchor(anchor)));
    for (Trial trial : option.trials()) {
      trials.print(page, trial, option.regimen());
    }
    for (Caveat caveat : option.caveats()) {
      page.item("    caveat    ", caveat.label());
    }
    page.item("    given     ", given(option));
    page.itemIfAny("    advisory  ", Words.list(option.advisories()));
  }

  private static String missing(OptionStatus status) {
    return switch (status) {
      case CONDITIONAL -> "    to know   ";
      case NEEDS_JUDGEMENT -> "    to judge  ";
      case OFFERED, ADVISED_AGAINST -> "    missing   ";
    };
  }

  private static String anchor(OptionAnchor anchor) {
    String open =
        anchor.applicability() == Applicability.APPLIES
            ? ""
            : "; " + Words.of(anchor.applicability());
    return "%s, %s (as printed), %s; %s%s%s"
        .formatted(
            anchor.clause(),
            anchor.grading(),
            Words.references(anchor.citations()),
            Words.constants(anchor.roles()),
            anchor.part().map(part -> "; part " + part).orElse(""),
            open);
  }

  private static String given(TreatmentOption option) {
    if (option.previouslyGiven() == Ternary.UNKNOWN) {
      return "not known whether given before";
    }
    return option.previouslyGiven() == Ternary.NO
        ? "not before"
        : option.priorExposures().stream()
            .map(OptionText::exposure)
            .collect(joining("; ", "before: ", ""));
  }

  private static String exposure(PriorExposure exposure) {
    return "%s in %s, best response %s"
        .formatted(exposure.agent().label(), exposure.course(), exposure.bestResponse());
  }
}
