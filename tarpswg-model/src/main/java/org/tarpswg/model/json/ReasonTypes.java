// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import static org.tarpswg.model.json.Detail.COMPACT;
import static org.tarpswg.model.json.Detail.FULL;
import static org.tarpswg.model.json.Detail.STANDARD;

import org.tarpswg.model.answer.Derivation;
import org.tarpswg.model.answer.DerivationKind;
import org.tarpswg.model.answer.FactReading;
import org.tarpswg.model.answer.MissingFact;
import org.tarpswg.model.known.FactState;
import org.tarpswg.model.known.Ternary;

/** What an answer says of facts: those that were read, and those that are missing. */
final class ReasonTypes {
  static final AnswerType<MissingFact, MissingFact.Builder> MISSING =
      AnswerType.of(
              "MissingFact",
              "A fact that is not known and would still change something.",
              MissingFact::builder,
              MissingFact.Builder::build)
          .one(
              COMPACT,
              "path",
              "its address",
              ValueForm.PATH,
              MissingFact::path,
              MissingFact.Builder::path)
          .one(
              STANDARD,
              "label",
              "its short name, to ask for it",
              ValueForm.TEXT,
              MissingFact::label,
              MissingFact.Builder::label)
          .compactAs(ValueForm.PATH, MissingFact::path)
          .end();

  private static final AnswerType<FactReading, FactReading.Builder> READING =
      AnswerType.of(
              "FactReading",
              "One fact as a derivation read it.",
              FactReading::builder,
              FactReading.Builder::build)
          .one(
              FULL,
              "path",
              "its address",
              ValueForm.PATH,
              FactReading::path,
              FactReading.Builder::path)
          .one(
              FULL,
              "label",
              "its short name",
              ValueForm.TEXT,
              FactReading::label,
              FactReading.Builder::label)
          .one(
              FULL,
              "value",
              "what was read, in words; \"unknown\" where nothing is told",
              ValueForm.TEXT,
              FactReading::value,
              FactReading.Builder::value)
          .one(
              FULL,
              "state",
              "whether it is known",
              ValueForm.constant(FactState.class),
              FactReading::state,
              FactReading.Builder::state)
          .end();

  static final AnswerType<Derivation, Derivation.Builder> DERIVATION =
      AnswerType.of(
              "Derivation",
              "One step of the reason for an answer, with the steps below it.",
              Derivation::builder,
              Derivation.Builder::build)
          .one(
              FULL,
              "kind",
              "what the step does",
              ValueForm.constant(DerivationKind.class),
              Derivation::kind,
              Derivation.Builder::kind)
          .one(
              FULL,
              "words",
              "the condition in words",
              ValueForm.TEXT,
              Derivation::words,
              Derivation.Builder::words)
          .one(
              FULL,
              "truth",
              "whether it holds",
              ValueForm.constant(Ternary.class),
              Derivation::truth,
              Derivation.Builder::truth)
          .records(
              FULL,
              "facts",
              "the facts it compares; only a leaf has any",
              () -> READING,
              Derivation::facts,
              Derivation.Builder::facts)
          .records(
              FULL,
              "steps",
              "the steps below it; a leaf has none",
              () -> ReasonTypes.DERIVATION,
              Derivation::steps,
              Derivation.Builder::steps)
          .end();

  private ReasonTypes() {}
}
