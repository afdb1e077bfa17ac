// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report.content;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.model.answer.Caveat;
import org.tarpswg.model.answer.OptionAnchor;
import org.tarpswg.model.answer.OptionStatus;
import org.tarpswg.model.answer.PriorExposure;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.TreatmentOption;
import org.tarpswg.model.answer.TreatmentOptions;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.Trial;
import org.tarpswg.report.document.Block;
import org.tarpswg.report.document.Entry;
import org.tarpswg.report.document.Line;
import org.tarpswg.report.document.Paragraph;
import org.tarpswg.report.document.Section;

/** The systemic options by role, with their clauses, trials, caveats and earlier courses. */
final class OptionContent {
  private final Stances stances;
  private final TrialContent trials;
  private int number;

  private OptionContent(Stances stances, TrialContent trials) {
    this.stances = stances;
    this.trials = trials;
  }

  static Block of(Recommendations answer, Evidence evidence, Stances stances) {
    OptionContent content = new OptionContent(stances, new TrialContent(evidence));
    TreatmentOptions options = answer.options();
    List<Block> blocks = new ArrayList<>();
    if (options.offered().isEmpty()) {
      blocks.add(Paragraph.of("None stands." + waiting(answer)));
    } else {
      blocks.add(Paragraph.of("In order of presentation, which ranks nothing."));
      blocks.addAll(content.byRole(options.offered()));
    }
    content.group(
        "Conditional options: whether they stand hangs on what is not known",
        options.conditional(),
        blocks);
    content.group(
        "Options that need a judgement: nobody has made it yet", options.needsJudgement(), blocks);
    content.group(
        "Advised against: the clause leaves this entity out; its grading is of what it says of"
            + " others",
        options.advisedAgainst(),
        blocks);
    return new Section("Systemic options", ImmutableList.copyOf(blocks));
  }

  private static String waiting(Recommendations answer) {
    boolean open =
        answer.findings().stream().anyMatch(f -> f.applicability() == Applicability.UNDETERMINED);
    return open ? " Clauses that are undetermined are listed with what they wait for." : "";
  }

  private List<Block> byRole(List<TreatmentOption> options) {
    Map<String, ImmutableList.Builder<Block>> groups = new LinkedHashMap<>();
    for (TreatmentOption option : options) {
      groups
          .computeIfAbsent(Words.constants(option.roles()), role -> ImmutableList.builder())
          .add(option(option));
    }
    return groups.entrySet().stream()
        .map(group -> (Block) new Section("Role: " + group.getKey(), group.getValue().build()))
        .toList();
  }

  private void group(String title, List<TreatmentOption> options, List<Block> blocks) {
    if (!options.isEmpty()) {
      blocks.add(new Section(title, options.stream().map(this::option).collect(toImmutableList())));
    }
  }

  private Block option(TreatmentOption option) {
    number++;
    Entry.Builder entry =
        Entry.of(
            number + ".",
            Line.strong(option.regimen().label())
                .then(" [role: " + Words.constants(option.roles()))
                .then("; status: " + Words.of(option.status()) + "]"));
    for (OptionAnchor anchor : option.anchors()) {
      entry.field("clause", anchor(anchor));
    }
    entry.field(missing(option.status()), Words.facts(option.missing()));
    for (Caveat caveat : option.caveats()) {
      entry.field("caveat", caveat.label());
    }
    entry.field("given", given(option));
    entry.field("advisory", Words.list(option.advisories()));
    for (Trial trial : option.trials()) {
      trials.add(entry, trial, option.regimen());
    }
    return entry.build();
  }

  private static String missing(OptionStatus status) {
    return switch (status) {
      case CONDITIONAL -> "to know";
      case NEEDS_JUDGEMENT -> "to judge";
      case OFFERED, ADVISED_AGAINST -> "missing";
    };
  }

  private Line anchor(OptionAnchor anchor) {
    Line clause =
        stances
            .anchor(anchor.clause(), anchor.part(), anchor.grading())
            .then("; " + Words.references(anchor.citations()))
            .then("; " + Words.constants(anchor.roles()));
    return anchor.applicability() == Applicability.APPLIES
        ? clause
        : clause.then("; " + Words.of(anchor.applicability()));
  }

  private static String given(TreatmentOption option) {
    return switch (option.previouslyGiven()) {
      case UNKNOWN -> "not known whether given before";
      case NO -> "not before";
      case YES ->
          "before: "
              + String.join(
                  "; ", option.priorExposures().stream().map(OptionContent::exposure).toList());
    };
  }

  private static String exposure(PriorExposure exposure) {
    return "%s in %s, best response %s"
        .formatted(exposure.agent().label(), exposure.course(), exposure.bestResponse());
  }
}
