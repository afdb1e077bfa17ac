// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report.content;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tarpswg.model.answer.Derivation;
import org.tarpswg.model.answer.DerivationKind;
import org.tarpswg.model.answer.FactReading;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Ternary;
import org.tarpswg.report.document.Fold;
import org.tarpswg.report.document.Line;
import org.tarpswg.report.document.Tree;

/** Derivations as trees, and what can be read off them. */
final class Trees {
  private Trees() {}

  static Fold why(List<Derivation> derivations) {
    return new Fold("why", ImmutableList.of(tree(derivations)));
  }

  static Tree tree(List<Derivation> derivations) {
    return new Tree(derivations.stream().map(Trees::step).collect(toImmutableList()));
  }

  /** A step; one that joins others says how, for they say it themselves below. */
  private static Tree.Step step(Derivation step) {
    boolean joins = step.kind() == DerivationKind.ALL || step.kind() == DerivationKind.ANY;
    if (joins && step.steps().size() == 1) {
      return step(step.steps().get(0));
    }
    Line facts = Line.join("; ", step.facts().stream().map(Words::reading).toList());
    Line words = Line.of(joins && !step.steps().isEmpty() ? "" : step.words());
    return new Tree.Step(
        step.truth(),
        Line.join(" \u2013 ", ImmutableList.of(Line.of(lead(step.kind())).then(words), facts)),
        step.steps().stream().map(Trees::step).collect(toImmutableList()));
  }

  private static String lead(DerivationKind kind) {
    return switch (kind) {
      case ALL -> "all of these:";
      case ANY -> "at least one of these:";
      case NOT -> "not: ";
      case NAMED, FACT -> "";
    };
  }

  /** The facts a derivation read, each once. */
  static Line facts(Derivation derivation) {
    Map<FactPath, Line> read = new LinkedHashMap<>();
    collect(derivation, read);
    return Line.join("; ", ImmutableList.copyOf(read.values()));
  }

  private static void collect(Derivation step, Map<FactPath, Line> read) {
    for (FactReading fact : step.facts()) {
      read.putIfAbsent(fact.path(), Line.of(fact.label() + ": " + fact.value()));
    }
    step.steps().forEach(below -> collect(below, read));
  }

  /**
   * The conditions on the way to the facts that failed; a term of the field stands for what is
   * below.
   */
  static String failed(Derivation step) {
    if (step.truth() != Ternary.NO) {
      return "";
    }
    boolean descends =
        step.kind() == DerivationKind.ALL
            || (step.kind() == DerivationKind.ANY && step.steps().size() == 1);
    return descends
        ? String.join(
            "; ",
            step.steps().stream()
                .map(Trees::failed)
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList())
        : step.words();
  }
}
