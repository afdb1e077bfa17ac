// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import static org.tarpswg.model.json.Detail.COMPACT;
import static org.tarpswg.model.json.Detail.FULL;
import static org.tarpswg.model.json.Detail.STANDARD;

import java.util.function.BiConsumer;
import org.tarpswg.model.answer.Caveat;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.Derivation;
import org.tarpswg.model.answer.Finding;
import org.tarpswg.model.answer.MissingFact;
import org.tarpswg.model.answer.NarrativeFinding;
import org.tarpswg.model.answer.PartFinding;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.Direction;
import org.tarpswg.model.guideline.Force;
import org.tarpswg.model.guideline.Fulfillment;
import org.tarpswg.model.guideline.NarrativePoint;

/**
 * What an answer says of clauses and their parts. A part has the same fields as a clause, less the
 * grading, the citations and what else is printed once for the whole clause.
 */
final class FindingTypes {
  private static final AnswerType<PartFinding, PartFinding.Builder> PART = part();

  private static final AnswerType<ClauseFinding, ClauseFinding.Builder> CLAUSE = clauseFinding();

  private static final AnswerType<NarrativeFinding, NarrativeFinding.Builder> NARRATIVE =
      AnswerType.of(
              "NarrativeFinding",
              "What the running text of the paper says; it has no grading, because none is"
                  + " printed.",
              NarrativeFinding::builder,
              NarrativeFinding.Builder::build)
          .one(
              STANDARD,
              "point",
              "which point",
              ValueForm.constant(NarrativePoint.class),
              NarrativeFinding::point,
              NarrativeFinding.Builder::point)
          .one(
              STANDARD,
              "applicability",
              "whether it is about this patient",
              ValueForm.constant(Applicability.class),
              NarrativeFinding::applicability,
              NarrativeFinding.Builder::applicability)
          .one(
              STANDARD,
              "advice",
              "what it advises, or would advise; empty where it is not about the patient",
              ValueForm.TEXT,
              NarrativeFinding::advice,
              NarrativeFinding.Builder::advice)
          .list(
              STANDARD,
              "citations",
              "the references that the paper prints for it, ascending",
              ValueForm.NUMBER,
              NarrativeFinding::citations,
              NarrativeFinding.Builder::citations)
          .records(
              STANDARD,
              "missing",
              "unknown facts that can still decide whether it applies",
              FindingTypes::missing,
              NarrativeFinding::missing,
              NarrativeFinding.Builder::missing)
          .within(
              FULL,
              "derivation",
              "why",
              FindingTypes::derivation,
              NarrativeFinding::derivation,
              NarrativeFinding.Builder::derivation)
          .end();

  private FindingTypes() {}

  /** How a builder is given what clauses and parts have in common. */
  private record Setters<B>(
      BiConsumer<B, Applicability> applicability,
      BiConsumer<B, Fulfillment> fulfillment,
      BiConsumer<B, Direction> direction,
      BiConsumer<B, Force> force,
      BiConsumer<B, String> advice,
      BiConsumer<B, Iterable<FactPath>> targets,
      BiConsumer<B, Iterable<MissingFact>> missingForApplicability,
      BiConsumer<B, Iterable<MissingFact>> missingForFulfillment,
      BiConsumer<B, Derivation> derivation) {}

  static AnswerType<ClauseFinding, ?> clause() {
    return CLAUSE;
  }

  static AnswerType<NarrativeFinding, ?> narrative() {
    return NARRATIVE;
  }

  static AnswerType<MissingFact, ?> missing() {
    return ReasonTypes.MISSING;
  }

  static AnswerType<Derivation, ?> derivation() {
    return ReasonTypes.DERIVATION;
  }

  private static AnswerType<PartFinding, PartFinding.Builder> part() {
    Setters<PartFinding.Builder> set =
        new Setters<>(
            PartFinding.Builder::applicability,
            PartFinding.Builder::fulfillment,
            PartFinding.Builder::direction,
            PartFinding.Builder::force,
            PartFinding.Builder::advice,
            PartFinding.Builder::targets,
            PartFinding.Builder::missingForApplicability,
            PartFinding.Builder::missingForFulfillment,
            PartFinding.Builder::derivation);
    AnswerType.Declaration<PartFinding, PartFinding.Builder> fields =
        AnswerType.of(
            "PartFinding",
            "What is said of one part of a clause; grading and citations are those of its clause.",
            PartFinding::builder,
            PartFinding.Builder::build);
    fields.one(
        COMPACT,
        "id",
        "which part: its clause, a dot and its name",
        ValueForm.PART,
        PartFinding::part,
        PartFinding.Builder::part);
    verdict(fields, set);
    advice(fields, set);
    derivation(fields, set);
    return fields.end();
  }

  private static AnswerType<ClauseFinding, ClauseFinding.Builder> clauseFinding() {
    Setters<ClauseFinding.Builder> set =
        new Setters<>(
            ClauseFinding.Builder::applicability,
            ClauseFinding.Builder::fulfillment,
            ClauseFinding.Builder::direction,
            ClauseFinding.Builder::force,
            ClauseFinding.Builder::advice,
            ClauseFinding.Builder::targets,
            ClauseFinding.Builder::missingForApplicability,
            ClauseFinding.Builder::missingForFulfillment,
            ClauseFinding.Builder::derivation);
    AnswerType.Declaration<ClauseFinding, ClauseFinding.Builder> fields =
        AnswerType.of(
            "ClauseFinding",
            "What is said of one clause; it applies where one of its parts does.",
            ClauseFinding::builder,
            ClauseFinding.Builder::build);
    fields.one(
        COMPACT,
        "clause",
        "which clause",
        ValueForm.CLAUSE,
        ClauseFinding::clause,
        ClauseFinding.Builder::clause);
    verdict(fields, set);
    printed(fields);
    advice(fields, set);
    fields.records(
        COMPACT,
        "parts",
        "its parts; empty where it says one thing",
        () -> PART,
        ClauseFinding::parts,
        ClauseFinding.Builder::parts);
    derivation(fields, set);
    beside(fields);
    return fields.end();
  }

  private static <R extends Finding, B> void verdict(
      AnswerType.Declaration<R, B> fields, Setters<B> set) {
    fields
        .one(
            COMPACT,
            "applicability",
            "whether it is about this patient",
            ValueForm.constant(Applicability.class),
            R::applicability,
            set.applicability())
        .maybe(
            COMPACT,
            "fulfillment",
            "what has become of it; present exactly where it applies",
            ValueForm.constant(Fulfillment.class),
            R::fulfillment,
            set.fulfillment())
        .maybe(
            COMPACT,
            "direction",
            "whether it speaks for or against a step; absent for a clause whose parts differ",
            ValueForm.constant(Direction.class),
            R::direction,
            set.direction())
        .maybe(
            COMPACT,
            "force",
            "how strongly it binds; absent for a clause whose parts differ",
            ValueForm.constant(Force.class),
            R::force,
            set.force());
  }

  private static void printed(AnswerType.Declaration<ClauseFinding, ClauseFinding.Builder> fields) {
    fields
        .one(
            COMPACT,
            "grading",
            "level of evidence and grade of recommendation as printed, such as IVB",
            ValueForm.GRADING,
            ClauseFinding::grading,
            ClauseFinding.Builder::grading)
        .list(
            STANDARD,
            "citations",
            "the references that the paper prints for it, ascending",
            ValueForm.NUMBER,
            ClauseFinding::citations,
            ClauseFinding.Builder::citations);
  }

  private static <R extends Finding, B> void advice(
      AnswerType.Declaration<R, B> fields, Setters<B> set) {
    fields
        .one(
            STANDARD,
            "advice",
            "what it advises, in our words; where it is undetermined, what it would advise",
            ValueForm.TEXT,
            R::advice,
            set.advice())
        .list(
            STANDARD,
            "targets",
            "the lesions, operations or therapies it is about; empty where it is the patient",
            ValueForm.PATH,
            R::targets,
            set.targets())
        .group(
            COMPACT,
            "missing",
            "unknown facts that still decide, in two lists",
            missing ->
                missing
                    .records(
                        COMPACT,
                        "applicability",
                        "those that decide whether it applies",
                        FindingTypes::missing,
                        R::missingForApplicability,
                        set.missingForApplicability())
                    .records(
                        COMPACT,
                        "fulfillment",
                        "those that decide what has become of it",
                        FindingTypes::missing,
                        R::missingForFulfillment,
                        set.missingForFulfillment()));
  }

  private static <R extends Finding, B> void derivation(
      AnswerType.Declaration<R, B> fields, Setters<B> set) {
    fields.within(
        FULL,
        "derivation",
        "why: the conditions down to the facts",
        FindingTypes::derivation,
        R::derivation,
        set.derivation());
  }

  private static void beside(AnswerType.Declaration<ClauseFinding, ClauseFinding.Builder> fields) {
    fields
        .records(
            STANDARD,
            "links",
            "the clauses to read beside it, in printed order",
            LinkDraft::type,
            ClauseFinding::links,
            ClauseFinding.Builder::links)
        .set(
            STANDARD,
            "caveats",
            "what must be known beside it",
            ValueForm.constant(Caveat.class),
            ClauseFinding::caveats,
            ClauseFinding.Builder::caveats)
        .set(
            STANDARD,
            "conflicts",
            "codes of the conflicts it rests on",
            ValueForm.TEXT,
            ClauseFinding::conflicts,
            ClauseFinding.Builder::conflicts)
        .set(
            STANDARD,
            "advisories",
            "ids of the advisories that touch it",
            ValueForm.TEXT,
            ClauseFinding::advisories,
            ClauseFinding.Builder::advisories)
        .set(
            STANDARD,
            "errata",
            "ids of the errata that touch it",
            ValueForm.TEXT,
            ClauseFinding::errata,
            ClauseFinding.Builder::errata)
        .set(
            STANDARD,
            "readings",
            "numbers of the readings it rests on",
            ValueForm.TEXT,
            ClauseFinding::readings,
            ClauseFinding.Builder::readings);
  }
}
