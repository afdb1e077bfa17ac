// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import java.io.IOException;
import org.tarpswg.model.answer.OptionAnchor;
import org.tarpswg.model.answer.PriorExposure;
import org.tarpswg.model.answer.TreatmentOption;
import org.tarpswg.model.answer.TreatmentOptions;

/** What an answer says of systemic regimens. */
final class OptionFields {
  private OptionFields() {}

  static void options(FieldWriter out, TreatmentOptions options) throws IOException {
    out.records("offered", options.offered(), OptionFields::option);
    out.records("conditional", options.conditional(), OptionFields::option);
    out.records("needsJudgement", options.needsJudgement(), OptionFields::option);
    out.records("advisedAgainst", options.advisedAgainst(), OptionFields::option);
  }

  private static void option(FieldWriter out, TreatmentOption option) throws IOException {
    out.value("regimen", option.regimen());
    out.value("label", option.regimen().label());
    out.value("status", option.status());
    out.values("roles", option.roles());
    out.records("anchors", option.anchors(), OptionFields::anchor);
    out.values("trials", option.trials());
    out.value("previouslyGiven", option.previouslyGiven());
    out.records("priorExposures", option.priorExposures(), OptionFields::exposure);
    out.values("caveats", option.caveats());
    out.values("advisories", option.advisories());
    out.records("missing", option.missing(), FindingFields::missing);
  }

  private static void anchor(FieldWriter out, OptionAnchor anchor) throws IOException {
    out.value("clause", anchor.clause());
    out.optional("part", anchor.part());
    out.value("grading", anchor.grading());
    out.values("citations", anchor.citations());
    out.values("roles", anchor.roles());
    out.value("applicability", anchor.applicability());
  }

  private static void exposure(FieldWriter out, PriorExposure exposure) throws IOException {
    out.value("agent", exposure.agent());
    out.value("course", exposure.course());
    out.optional("bestResponse", exposure.bestResponse().value());
  }
}
