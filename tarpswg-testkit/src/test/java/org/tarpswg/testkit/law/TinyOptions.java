// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.law;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.evidence.TrialRow;
import org.tarpswg.model.answer.Caveat;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.OptionAnchor;
import org.tarpswg.model.answer.OptionRole;
import org.tarpswg.model.answer.OptionStatus;
import org.tarpswg.model.answer.PriorExposure;
import org.tarpswg.model.answer.TreatmentOption;
import org.tarpswg.model.answer.TreatmentOptions;
import org.tarpswg.model.clinical.Agent;
import org.tarpswg.model.clinical.Regimen;
import org.tarpswg.model.clinical.SystemicTherapy;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.Trial;
import org.tarpswg.model.known.Ternary;

/** The options of the tiny recommender: one for each of its three clauses on an agent. */
final class TinyOptions {
  private final TinyReading reading;
  private final ImmutableList<ClauseFinding> findings;

  TinyOptions(TinyReading reading, ImmutableList<ClauseFinding> findings) {
    this.reading = reading;
    this.findings = findings;
  }

  TreatmentOptions all() {
    TreatmentOptions.Builder options = TreatmentOptions.builder();
    for (ClauseFinding finding : findings) {
      if (finding.applicability() == Applicability.APPLIES && finding.clause().statement() != 39) {
        options.addOffered(option(finding, OptionStatus.OFFERED));
      }
    }
    if (waits()) {
      options.addConditional(option(finding("40a"), OptionStatus.CONDITIONAL));
    }
    if (speaksAgainst()) {
      options.addAdvisedAgainst(option(finding("43d"), OptionStatus.ADVISED_AGAINST));
    }
    return options.build();
  }

  private ClauseFinding finding(String id) {
    return findings.stream()
        .filter(finding -> finding.clause().toString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private boolean waits() {
    Clue others =
        reading.in().and(reading.present()).and(reading.firstLine()).and(reading.palliative());
    return others.truth().isYes() && !reading.contraindicated().truth().isKnown();
  }

  private boolean speaksAgainst() {
    Clue later = reading.firstLine().not().or(reading.contraindicated());
    return reading
        .in()
        .and(reading.present())
        .and(later)
        .and(reading.isOneOf(Entities.LIPOSARCOMAS))
        .truth()
        .isYes();
  }

  private TreatmentOption option(ClauseFinding clause, OptionStatus status) {
    Regimen regimen =
        switch (clause.clause().toString()) {
          case "40a" -> Regimen.ANTHRACYCLINE_BASED;
          case "43c" -> Regimen.ERIBULIN;
          default -> Regimen.PAZOPANIB;
        };
    OptionRole role =
        status == OptionStatus.ADVISED_AGAINST ? OptionRole.ADVISED_AGAINST : OptionRole.NAMED;
    ImmutableList<PriorExposure> given = given(regimen);
    return TreatmentOption.builder()
        .regimen(regimen)
        .status(status)
        .addRoles(role)
        .addAnchors(anchor(clause, role))
        .trials(trials(clause))
        .previouslyGiven(given.isEmpty() ? Ternary.UNKNOWN : Ternary.YES)
        .priorExposures(given)
        .caveats(caveats(regimen))
        .missing(
            status == OptionStatus.CONDITIONAL
                ? reading.contraindicated().missing()
                : ImmutableList.of())
        .build();
  }

  private static ImmutableList<Trial> trials(ClauseFinding clause) {
    return Evidence.edition2018().trialsBehind(clause.clause()).stream()
        .map(TrialRow::trial)
        .collect(toImmutableList());
  }

  private static OptionAnchor anchor(ClauseFinding clause, OptionRole role) {
    return OptionAnchor.builder()
        .clause(clause.clause())
        .grading(clause.grading())
        .citations(clause.citations())
        .addRoles(role)
        .applicability(clause.applicability())
        .build();
  }

  private ImmutableSet<Caveat> caveats(Regimen regimen) {
    boolean absent =
        reading.of().availability().entries().stream()
            .anyMatch(
                told ->
                    told.available().isNo()
                        && told.agent().test(regimen.agents()::contains).isYes());
    return absent ? ImmutableSet.of(Caveat.NOT_AVAILABLE) : ImmutableSet.of();
  }

  private ImmutableList<PriorExposure> given(Regimen regimen) {
    ImmutableList.Builder<PriorExposure> given = ImmutableList.builder();
    ImmutableList<SystemicTherapy> courses = reading.of().systemicTherapies().entries();
    for (int place = 0; place < courses.size(); place++) {
      FactPath path = FactPath.of("systemicTherapies").element(Integer.toString(place));
      SystemicTherapy course = courses.get(place);
      given.addAll(
          course.agents().value().stream()
              .flatMap(agents -> Sets.intersection(agents, regimen.agents()).stream())
              .map(agent -> exposure(agent, path, course))
              .collect(toImmutableList()));
    }
    return given.build();
  }

  private static PriorExposure exposure(Agent agent, FactPath path, SystemicTherapy course) {
    return PriorExposure.builder()
        .agent(agent)
        .course(path)
        .bestResponse(course.bestResponse())
        .build();
  }
}
