// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.law;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.tarpswg.model.answer.Caveat;
import org.tarpswg.model.answer.OptionStatus;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.answer.TreatmentOption;
import org.tarpswg.model.clinical.Agent;
import org.tarpswg.model.clinical.AgentSensitivity;
import org.tarpswg.model.clinical.Availability;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.PrimaryTumor;
import org.tarpswg.model.clinical.Regimen;
import org.tarpswg.model.clinical.SystemicTherapy;
import org.tarpswg.model.clinical.TherapySetting;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.Ternary;
import org.tarpswg.model.stability.Evolving;

/** When an option is offered, when it waits, and what never takes it away. */
@Evolving
public final class OptionLaws {
  /** A plain agent of a later line, of which no clause depends on having been given. */
  private static final Agent GIVEN_BEFORE = Agent.GEMCITABINE;

  private OptionLaws() {}

  /** An option stands in the list of its status, and is offered exactly where an anchor applies. */
  public static Premise anOptionIsOfferedWhereAClauseItStandsOnApplies(
      Recommender recommender, PatientCase patientCase) {
    var options = recommender.recommend(patientCase).options();
    inItsList(options.offered(), OptionStatus.OFFERED, patientCase);
    inItsList(options.conditional(), OptionStatus.CONDITIONAL, patientCase);
    inItsList(options.needsJudgement(), OptionStatus.NEEDS_JUDGEMENT, patientCase);
    inItsList(options.advisedAgainst(), OptionStatus.ADVISED_AGAINST, patientCase);
    for (TreatmentOption option : options.offered()) {
      Breach.unless(
          option.anchors().stream()
              .anyMatch(anchor -> anchor.applicability() == Applicability.APPLIES),
          patientCase,
          () -> option.regimen() + " is offered, yet none of its clauses applies.");
    }
    return Premise.of(!options.offered().isEmpty());
  }

  private static void inItsList(
      ImmutableList<TreatmentOption> list, OptionStatus status, PatientCase of) {
    for (TreatmentOption option : list) {
      Breach.unless(
          option.status() == status,
          of,
          () -> option.regimen() + " is " + option.status() + " among those that are " + status);
    }
  }

  /** F41: an agent that was given before stays offered, and the option says so. */
  public static Premise whatWasGivenBeforeIsFlagged(
      Recommender recommender, PatientCase patientCase) {
    ImmutableSet<Agent> given =
        patientCase.systemicTherapies().entries().stream()
            .flatMap(course -> course.agents().value().stream())
            .flatMap(ImmutableSet::stream)
            .collect(toImmutableSet());
    ImmutableList<TreatmentOption> again =
        Findings.standing(recommender.recommend(patientCase))
            .filter(option -> !Sets.intersection(option.regimen().agents(), given).isEmpty())
            .collect(toImmutableList());
    for (TreatmentOption option : again) {
      Breach.unless(
          option.previouslyGiven().isYes() && !option.priorExposures().isEmpty(),
          patientCase,
          () -> option.regimen() + " holds an agent that was given, and does not say so.");
    }
    return Premise.of(!again.isEmpty());
  }

  /** F41: one more course takes no option away, where the line is stated and the facts agree. */
  public static Premise anEarlierCourseTakesNoOptionAway(
      Recommender recommender, PatientCase patientCase) {
    if (!patientCase.plannedSystemicTherapy().line().isKnown()) {
      return Premise.NOT_HELD;
    }
    SystemicTherapy course =
        SystemicTherapy.builder()
            .agents(Known.known(ImmutableSet.of(GIVEN_BEFORE)))
            .setting(Known.known(TherapySetting.ADVANCED))
            .build();
    PatientCase treated =
        PatientCase.builder()
            .from(patientCase)
            .systemicTherapies(oneMore(patientCase.systemicTherapies(), course))
            .build();
    return Findings.consistent(recommender.recommend(treated))
        ? stillOffered(recommender, patientCase, treated)
        : Premise.NOT_HELD;
  }

  private static <T> Listing<T> oneMore(Listing<T> list, T record) {
    return new Listing<>(
        ImmutableList.<T>builder().addAll(list.entries()).add(record).build(), list.complete());
  }

  private static Premise stillOffered(
      Recommender recommender, PatientCase before, PatientCase after) {
    ImmutableSet<Regimen> offered =
        Findings.regimens(recommender.recommend(before).options().offered());
    ImmutableSet<Regimen> still =
        Findings.regimens(recommender.recommend(after).options().offered());
    Breach.unless(
        still.containsAll(offered),
        after,
        () -> "No longer offered: " + Sets.difference(offered, still));
    return Premise.of(!offered.isEmpty());
  }

  /** F42: an agent that cannot be had stays offered, with a caveat. */
  public static Premise whatCannotBeHadStaysOfferedWithACaveat(
      Recommender recommender, PatientCase patientCase) {
    Optional<TreatmentOption> option =
        recommender.recommend(patientCase).options().offered().stream()
            .filter(
                offered -> offered.regimen() != Regimen.ANTHRACYCLINE_BASED) // names alternatives
            .findFirst();
    if (option.isEmpty()) {
      return Premise.NOT_HELD;
    }
    Regimen regimen = option.orElseThrow().regimen();
    Availability absent =
        Availability.builder()
            .agent(Known.known(regimen.agents().asList().get(0)))
            .available(Ternary.NO)
            .build();
    PatientCase without =
        PatientCase.builder().from(patientCase).availability(Listing.atLeast(absent)).build();
    Breach.unless(
        recommender.recommend(without).options().offered().stream()
            .filter(offered -> offered.regimen() == regimen)
            .anyMatch(offered -> offered.caveats().contains(Caveat.NOT_AVAILABLE)),
        without,
        () -> regimen + " is not offered with a caveat where it cannot be had.");
    return stillOffered(recommender, patientCase, without);
  }

  /** F80: a judgement on sensitivity moves the option that waits for it, and no other. */
  public static Premise aJudgementOnSensitivityMovesTheOptionThatWaitsForIt(
      Recommender recommender, PatientCase patientCase) {
    Recommendations open = recommender.recommend(patientCase);
    ImmutableSet<Regimen> waiting = Findings.regimens(open.options().needsJudgement());
    for (Judged judged : Judged.values()) {
      boolean unknown = !judged.get(patientCase).isKnown();
      Breach.unless(
          unknown || !waiting.contains(judged.regimen),
          patientCase,
          () -> judged.regimen + " waits for a judgement that was made.");
      if (waiting.contains(judged.regimen) && unknown) {
        moves(recommender, patientCase, open, judged);
      }
    }
    return Findings.rules(open, "40b", "43a", "43b")
        ? Premise.of(!waiting.isEmpty())
        : Premise.NOT_RULED;
  }

  private static void moves(
      Recommender recommender, PatientCase of, Recommendations open, Judged judged) {
    Recommendations yes = recommender.recommend(judged.set(of, Ternary.YES));
    ImmutableSet<Regimen> before = Findings.regimens(open.options().offered());
    Breach.unless(
        Findings.regimens(yes.options().offered())
            .equals(Sets.union(before, ImmutableSet.of(judged.regimen))),
        of,
        () -> "Judged sensitive, " + judged.regimen + " is not offered beside " + before);
    if (of.primary().histology().test(told -> told.candidates().size() == 1).isYes()) {
      Recommendations no = recommender.recommend(judged.set(of, Ternary.NO));
      Breach.unless(
          Findings.options(no).noneMatch(option -> option.regimen() == judged.regimen)
              && Findings.regimens(no.options().offered()).equals(before),
          of,
          () -> "Judged not sensitive, " + judged.regimen + " is still there, or another is gone.");
    }
  }

  /**
   * F81: an option that holds an anthracycline is offered only if those are known not to be
   * contraindicated.
   */
  public static Premise anAnthracyclineIsOfferedOnlyIfNotContraindicated(
      Recommender recommender, PatientCase patientCase) {
    Recommendations answer = recommender.recommend(patientCase);
    Ternary contraindicated = patientCase.patient().anthracyclineContraindicated();
    Breach.unless(
        contraindicated.isNo() || !holdsAnthracycline(answer.options().offered()),
        patientCase,
        () -> "An anthracycline is offered, contraindicated is " + contraindicated);
    Breach.unless(
        !contraindicated.isKnown() || answer.options().conditional().isEmpty(),
        patientCase,
        () -> "An option waits for a contraindication that is " + contraindicated);
    return Premise.of(
        Findings.standing(answer).anyMatch(option -> option.regimen().holdsAnthracycline()));
  }

  private static boolean holdsAnthracycline(ImmutableList<TreatmentOption> options) {
    return options.stream().anyMatch(option -> option.regimen().holdsAnthracycline());
  }

  /** The judgements on sensitivity, each with the option that can wait for it. */
  private enum Judged {
    DOXORUBICIN(Regimen.DOXORUBICIN_OLARATUMAB),
    IFOSFAMIDE(Regimen.IFOSFAMIDE),
    TRABECTEDIN(Regimen.TRABECTEDIN);

    private final Regimen regimen;

    Judged(Regimen regimen) {
      this.regimen = regimen;
    }

    Ternary get(PatientCase of) {
      AgentSensitivity told = of.primary().agentSensitivity();
      return switch (this) {
        case DOXORUBICIN -> told.doxorubicin();
        case IFOSFAMIDE -> told.ifosfamide();
        case TRABECTEDIN -> told.trabectedin();
      };
    }

    PatientCase set(PatientCase of, Ternary judgement) {
      AgentSensitivity.Builder told =
          AgentSensitivity.builder().from(of.primary().agentSensitivity());
      var now =
          switch (this) {
            case DOXORUBICIN -> told.doxorubicin(judgement);
            case IFOSFAMIDE -> told.ifosfamide(judgement);
            case TRABECTEDIN -> told.trabectedin(judgement);
          };
      PrimaryTumor primary =
          PrimaryTumor.builder().from(of.primary()).agentSensitivity(now.build()).build();
      return PatientCase.builder().from(of).primary(primary).build();
    }
  }
}
