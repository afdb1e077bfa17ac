// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import static org.tarpswg.model.json.Detail.COMPACT;
import static org.tarpswg.model.json.Detail.STANDARD;

import org.tarpswg.model.answer.Caveat;
import org.tarpswg.model.answer.OptionAnchor;
import org.tarpswg.model.answer.OptionRole;
import org.tarpswg.model.answer.OptionStatus;
import org.tarpswg.model.answer.PriorExposure;
import org.tarpswg.model.answer.TreatmentOption;
import org.tarpswg.model.answer.TreatmentOptions;
import org.tarpswg.model.clinical.Agent;
import org.tarpswg.model.clinical.Regimen;
import org.tarpswg.model.clinical.TumorResponse;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.Trial;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Ternary;

/** What an answer says of systemic regimens. */
final class OptionTypes {
  private static final AnswerType<OptionAnchor, OptionAnchor.Builder> ANCHOR =
      AnswerType.of(
              "OptionAnchor",
              "A clause, or a part of one, on which an option stands.",
              OptionAnchor::builder,
              OptionAnchor.Builder::build)
          .one(
              STANDARD,
              "clause",
              "the clause",
              ValueForm.CLAUSE,
              OptionAnchor::clause,
              OptionAnchor.Builder::clause)
          .maybe(
              STANDARD,
              "part",
              "the part of it, where it has parts",
              ValueForm.PART,
              OptionAnchor::part,
              OptionAnchor.Builder::part)
          .one(
              STANDARD,
              "grading",
              "the grading of the clause as printed",
              ValueForm.GRADING,
              OptionAnchor::grading,
              OptionAnchor.Builder::grading)
          .list(
              STANDARD,
              "citations",
              "the references as printed",
              ValueForm.NUMBER,
              OptionAnchor::citations,
              OptionAnchor.Builder::citations)
          .set(
              STANDARD,
              "roles",
              "how this clause names the option; more than one where the entity is open",
              ValueForm.constant(OptionRole.class),
              OptionAnchor::roles,
              OptionAnchor.Builder::roles)
          .one(
              STANDARD,
              "applicability",
              "whether the clause applies",
              ValueForm.constant(Applicability.class),
              OptionAnchor::applicability,
              OptionAnchor.Builder::applicability)
          .end();

  private static final AnswerType<PriorExposure, PriorExposure.Builder> EXPOSURE =
      AnswerType.of(
              "PriorExposure",
              "An earlier course that held an agent of an option.",
              () -> PriorExposure.builder().bestResponse(Known.unknown()),
              PriorExposure.Builder::build)
          .one(
              STANDARD,
              "agent",
              "the agent",
              ValueForm.constant(Agent.class),
              PriorExposure::agent,
              PriorExposure.Builder::agent)
          .one(
              STANDARD,
              "course",
              "the path of the course it was given in",
              ValueForm.PATH,
              PriorExposure::course,
              PriorExposure.Builder::course)
          .maybe(
              STANDARD,
              "bestResponse",
              "the best response to that course; absent where it is unknown",
              ValueForm.constant(TumorResponse.class),
              exposure -> exposure.bestResponse().value(),
              (exposure, response) -> exposure.bestResponse(Known.known(response)))
          .end();

  private static final AnswerType<TreatmentOption, TreatmentOption.Builder> OPTION =
      AnswerType.of(
              "TreatmentOption",
              "A systemic regimen with every clause it stands on, each with its own grading.",
              TreatmentOption::builder,
              TreatmentOption.Builder::build)
          .one(
              COMPACT,
              "regimen",
              "the regimen; no dose is part of it",
              ValueForm.constant(Regimen.class),
              TreatmentOption::regimen,
              TreatmentOption.Builder::regimen)
          .implied(
              STANDARD,
              "label",
              "the regimen in words",
              ValueForm.TEXT,
              option -> option.regimen().label())
          .one(
              STANDARD,
              "status",
              "whether it stands",
              ValueForm.constant(OptionStatus.class),
              TreatmentOption::status,
              TreatmentOption.Builder::status)
          .set(
              STANDARD,
              "roles",
              "how it is named, the strongest of its anchors",
              ValueForm.constant(OptionRole.class),
              TreatmentOption::roles,
              TreatmentOption.Builder::roles)
          .records(
              STANDARD,
              "anchors",
              "the clauses it stands on, in printed order",
              () -> ANCHOR,
              TreatmentOption::anchors,
              TreatmentOption.Builder::anchors)
          .list(
              STANDARD,
              "trials",
              "the trials of Table 5 behind it, in printed order",
              ValueForm.constant(Trial.class),
              TreatmentOption::trials,
              TreatmentOption.Builder::trials)
          .one(
              STANDARD,
              "previouslyGiven",
              "whether an agent of it was given before",
              ValueForm.constant(Ternary.class),
              TreatmentOption::previouslyGiven,
              TreatmentOption.Builder::previouslyGiven)
          .records(
              STANDARD,
              "priorExposures",
              "the earlier courses that held one",
              () -> EXPOSURE,
              TreatmentOption::priorExposures,
              TreatmentOption.Builder::priorExposures)
          .set(
              STANDARD,
              "caveats",
              "what must be known beside it",
              ValueForm.constant(Caveat.class),
              TreatmentOption::caveats,
              TreatmentOption.Builder::caveats)
          .set(
              STANDARD,
              "advisories",
              "ids of the advisories that touch it",
              ValueForm.TEXT,
              TreatmentOption::advisories,
              TreatmentOption.Builder::advisories)
          .records(
              STANDARD,
              "missing",
              "the facts it waits for; empty where it is offered",
              FindingTypes::missing,
              TreatmentOption::missing,
              TreatmentOption.Builder::missing)
          .compactAs(ValueForm.constant(Regimen.class), TreatmentOption::regimen)
          .end();

  private static final AnswerType<TreatmentOptions, TreatmentOptions.Builder> OPTIONS =
      AnswerType.of(
              "TreatmentOptions",
              "The systemic options by status; the order ranks nothing.",
              TreatmentOptions::builder,
              TreatmentOptions.Builder::build)
          .records(
              COMPACT,
              "offered",
              "those that stand",
              () -> OPTION,
              TreatmentOptions::offered,
              TreatmentOptions.Builder::offered)
          .records(
              COMPACT,
              "conditional",
              "those that stand if anthracyclines are not contraindicated",
              () -> OPTION,
              TreatmentOptions::conditional,
              TreatmentOptions.Builder::conditional)
          .records(
              COMPACT,
              "needsJudgement",
              "those that wait for a judgement on sensitivity",
              () -> OPTION,
              TreatmentOptions::needsJudgement,
              TreatmentOptions.Builder::needsJudgement)
          .records(
              COMPACT,
              "advisedAgainst",
              "those the paper speaks against for this entity",
              () -> OPTION,
              TreatmentOptions::advisedAgainst,
              TreatmentOptions.Builder::advisedAgainst)
          .end();

  private OptionTypes() {}

  static AnswerType<TreatmentOptions, ?> options() {
    return OPTIONS;
  }
}
