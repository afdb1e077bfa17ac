// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import java.io.IOException;
import org.tarpswg.model.answer.AdvisoryNotice;
import org.tarpswg.model.answer.Conflict;
import org.tarpswg.model.answer.Notice;
import org.tarpswg.model.answer.Policy;
import org.tarpswg.model.answer.Receipt;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.ScopeFinding;

/**
 * Writes an answer as JSON: the fields in a fixed order, constants by their name, gradings as
 * printed, facts by their path. Equal answers give the same text, byte for byte.
 *
 * <p>What is absent is left out; a list that is empty is written. A truth is YES, NO or UNKNOWN,
 * never a boolean. The limits of use stand in every text, in words.
 */
public final class RecommendationsWriter {
  private RecommendationsWriter() {}

  /** The answer as indented text that ends with a line feed. */
  public static String write(Recommendations answer) {
    return CanonicalJson.write(
        out -> new FieldWriter(out).record(answer, RecommendationsWriter::answer));
  }

  private static void answer(FieldWriter out, Recommendations answer) throws IOException {
    out.record("scope", answer.scope(), RecommendationsWriter::scope);
    out.records("findings", answer.findings(), FindingFields::clause);
    out.values("unruled", answer.unruled());
    out.record("options", answer.options(), OptionFields::options);
    out.records("narrative", answer.narrative(), FindingFields::narrative);
    out.records("assessments", answer.assessments(), AssessmentFields::assessment);
    out.records("missing", answer.missing(), FindingFields::missing);
    out.records("askNext", answer.askNext(), AssessmentFields::next);
    out.records("conflicts", answer.conflicts(), RecommendationsWriter::conflict);
    out.records("advisories", answer.advisories(), RecommendationsWriter::advisory);
    out.values("pointers", answer.pointers());
    out.records("notices", answer.notices(), RecommendationsWriter::notice);
    out.record("receipt", answer.receipt(), RecommendationsWriter::receipt);
  }

  private static void scope(FieldWriter out, ScopeFinding scope) throws IOException {
    out.value("scopeClass", scope.scopeClass());
    out.values("possible", scope.possible());
    out.values("reasons", scope.reasons());
    out.values("pointers", scope.pointers());
    out.values("caveats", scope.caveats());
    out.records("missing", scope.missing(), FindingFields::missing);
    out.record("derivation", scope.derivation(), FindingFields::derivation);
  }

  private static void conflict(FieldWriter out, Conflict conflict) throws IOException {
    out.value("code", conflict.code());
    out.value("kind", conflict.kind());
    out.values("facts", conflict.facts());
    out.value("used", conflict.used());
    out.value("message", conflict.message());
    out.values("clauses", conflict.clauses());
  }

  private static void advisory(FieldWriter out, AdvisoryNotice advisory) throws IOException {
    out.value("id", advisory.id());
    out.value("fact", advisory.fact());
    out.value("population", advisory.population());
    out.values("keyFigures", advisory.keyFigures());
    out.optional("note", advisory.note());
    out.values("effects", advisory.effects());
    out.values("clauses", advisory.clauses());
    out.values("citations", advisory.citations());
    out.values("regulatory", advisory.regulatory());
  }

  private static void notice(FieldWriter out, Notice notice) throws IOException {
    out.value("code", notice);
    out.value("words", notice.label());
  }

  private static void receipt(FieldWriter out, Receipt receipt) throws IOException {
    out.value("edition", receipt.edition());
    out.value("dataHash", receipt.dataHash());
    out.value("libraryVersion", receipt.libraryVersion());
    out.record("policy", receipt.policy(), RecommendationsWriter::policy);
    out.value("asOf", receipt.asOf());
  }

  private static void policy(FieldWriter out, Policy policy) throws IOException {
    out.value("extendGeneralClauses", policy.extendGeneralClauses());
    out.value("twoTierGrading", policy.twoTierGrading());
    out.value("surveillanceAfterAblationAlone", policy.surveillanceAfterAblationAlone());
    out.value("embolizationForProgressingFoci", policy.embolizationForProgressingFoci());
    out.value("subcutaneousCountsAsSoftTissue", policy.subcutaneousCountsAsSoftTissue());
    out.optional("minimumAge", policy.minimumAge());
  }
}
