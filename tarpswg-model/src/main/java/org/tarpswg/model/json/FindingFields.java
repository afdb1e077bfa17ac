// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import java.io.IOException;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.ClauseLink;
import org.tarpswg.model.answer.Derivation;
import org.tarpswg.model.answer.FactReading;
import org.tarpswg.model.answer.Finding;
import org.tarpswg.model.answer.MissingFact;
import org.tarpswg.model.answer.NarrativeFinding;
import org.tarpswg.model.answer.PartFinding;

/** What an answer says of clauses and their parts, and why. */
final class FindingFields {
  private FindingFields() {}

  static void clause(FieldWriter out, ClauseFinding finding) throws IOException {
    out.value("clause", finding.clause());
    verdict(out, finding);
    out.value("grading", finding.grading());
    out.values("citations", finding.citations());
    advice(out, finding);
    out.records("parts", finding.parts(), FindingFields::part);
    out.record("derivation", finding.derivation(), FindingFields::derivation);
    out.records("links", finding.links(), FindingFields::link);
    out.values("caveats", finding.caveats());
    out.values("conflicts", finding.conflicts());
    out.values("advisories", finding.advisories());
    out.values("errata", finding.errata());
    out.values("readings", finding.readings());
  }

  private static void link(FieldWriter out, ClauseLink link) throws IOException {
    out.value("clause", link.clause());
    out.value("words", link.words());
  }

  private static void part(FieldWriter out, PartFinding finding) throws IOException {
    out.value("id", finding.part());
    verdict(out, finding);
    advice(out, finding);
    out.record("derivation", finding.derivation(), FindingFields::derivation);
  }

  /** A narrative point: there is no grading to write. */
  static void narrative(FieldWriter out, NarrativeFinding finding) throws IOException {
    out.value("point", finding.point());
    out.value("applicability", finding.applicability());
    out.value("advice", finding.advice());
    out.values("citations", finding.citations());
    out.records("missing", finding.missing(), FindingFields::missing);
    out.record("derivation", finding.derivation(), FindingFields::derivation);
  }

  private static void verdict(FieldWriter out, Finding finding) throws IOException {
    out.value("applicability", finding.applicability());
    out.optional("fulfillment", finding.fulfillment());
    out.optional("direction", finding.direction());
    out.optional("force", finding.force());
  }

  private static void advice(FieldWriter out, Finding finding) throws IOException {
    out.value("advice", finding.advice());
    out.values("targets", finding.targets());
    out.record("missing", finding, FindingFields::missingOfFinding);
  }

  private static void missingOfFinding(FieldWriter out, Finding finding) throws IOException {
    out.records("applicability", finding.missingForApplicability(), FindingFields::missing);
    out.records("fulfillment", finding.missingForFulfillment(), FindingFields::missing);
  }

  static void missing(FieldWriter out, MissingFact fact) throws IOException {
    out.value("path", fact.path());
    out.value("label", fact.label());
  }

  static void derivation(FieldWriter out, Derivation step) throws IOException {
    out.value("kind", step.kind());
    out.value("words", step.words());
    out.value("truth", step.truth());
    out.records("facts", step.facts(), FindingFields::reading);
    out.records("steps", step.steps(), FindingFields::derivation);
  }

  private static void reading(FieldWriter out, FactReading fact) throws IOException {
    out.value("path", fact.path());
    out.value("label", fact.label());
    out.value("value", fact.value());
    out.value("state", fact.state());
  }
}
