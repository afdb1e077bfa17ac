// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.tarpswg.model.answer.AdvisoryNotice;
import org.tarpswg.model.answer.Conflict;
import org.tarpswg.model.answer.ConflictKind;
import org.tarpswg.model.answer.MissingFact;
import org.tarpswg.model.answer.Pointer;
import org.tarpswg.model.answer.Recommendations;

/** What stands beside the findings: conflicts, pointers, what is missing, advisories. */
final class BesideText {
  private final Page page;
  private final Recommendations answer;

  private BesideText(Page page, Recommendations answer) {
    this.page = page;
    this.answer = answer;
  }

  static void print(Page page, Recommendations answer) {
    BesideText text = new BesideText(page, answer);
    text.conflicts();
    text.pointers();
    text.missing();
    text.advisories();
  }

  private void conflicts() {
    if (answer.conflicts().isEmpty()) {
      return;
    }
    page.heading("CONFLICTS IN THE CASE");
    for (Conflict conflict : answer.conflicts()) {
      page.item("  ", conflict.code() + " [" + Words.of(conflict.kind()) + "]");
      page.item("    ", conflict.message());
      page.item(
          conflict.kind() == ConflictKind.FLAG ? "    used     " : "    note     ",
          conflict.used());
      page.itemIfAny("    facts    ", Words.list(conflict.facts()));
      page.itemIfAny("    clauses  ", Words.list(conflict.clauses()));
    }
  }

  private void pointers() {
    ImmutableSet<Pointer> pointers =
        Stream.concat(answer.scope().pointers().stream(), answer.pointers().stream())
            .collect(toImmutableSet());
    if (!pointers.isEmpty()) {
      page.heading("WHERE TO LOOK BESIDE");
      pointers.forEach(pointer -> page.item("  * ", pointer.label()));
    }
  }

  private void missing() {
    page.heading("WHAT IS MISSING");
    if (answer.missing().isEmpty()) {
      page.line(2, "Nothing that would change this answer.");
    }
    for (MissingFact fact : answer.missing()) {
      page.item("  * ", Words.fact(fact));
    }
  }

  private void advisories() {
    if (answer.advisories().isEmpty()) {
      return;
    }
    page.heading("ADVISORIES: published after the paper; they change nothing above");
    for (AdvisoryNotice advisory : answer.advisories()) {
      String effects = Words.plain(Words.list(advisory.effects()));
      String clauses =
          advisory.clauses().isEmpty()
              ? "the whole consensus"
              : "clauses " + Words.list(advisory.clauses());
      page.item("  ", advisory.id() + " [" + effects + "] on " + clauses);
      page.item("    ", advisory.fact());
      page.item("    patients    ", advisory.population());
      advisory.keyFigures().forEach(figure -> page.item("    figures     ", figure));
      advisory.note().ifPresent(note -> page.item("    note        ", note));
      advisory.citations().forEach(citation -> page.item("    published   ", citation));
      advisory.regulatory().forEach(act -> page.item("    regulatory  ", act));
    }
  }
}
