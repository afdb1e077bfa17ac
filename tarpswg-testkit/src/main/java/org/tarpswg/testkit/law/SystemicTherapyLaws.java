// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Map;
import java.util.function.Predicate;
import org.tarpswg.model.answer.OptionRole;
import org.tarpswg.model.answer.Pointer;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.answer.ScopeClass;
import org.tarpswg.model.answer.TreatmentOption;
import org.tarpswg.model.clinical.Agent;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.MetastaticStatus;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.PrimarySite;
import org.tarpswg.model.clinical.Regimen;
import org.tarpswg.model.clinical.SystemicTherapyGoal;
import org.tarpswg.model.clinical.TherapySetting;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.stability.Evolving;

/** Statements 38 to 43: which agent the paper names for which tumor, line and goal. */
@Evolving
public final class SystemicTherapyLaws {
  private static final ImmutableSet<HistologicEntity> SFT = ImmutableSet.of(HistologicEntity.SFT);
  private static final ImmutableMap<Regimen, ImmutableSet<HistologicEntity>> ONLY_FOR =
      ImmutableMap.<Regimen, ImmutableSet<HistologicEntity>>builder()
          .put(Regimen.IFOSFAMIDE_INFUSIONAL_14_DAY, Entities.NAMED_FOR_IFOSFAMIDE)
          .put(Regimen.IFOSFAMIDE_HIGH_DOSE, ImmutableSet.of(HistologicEntity.SYNOVIAL_SARCOMA))
          .put(Regimen.SUNITINIB, SFT)
          .put(Regimen.TEMOZOLOMIDE, SFT)
          .put(Regimen.DACARBAZINE, Entities.LMS_OR_SFT)
          .put(Regimen.ERIBULIN, Entities.TABLE_1_LIPOSARCOMAS)
          .put(Regimen.SIROLIMUS, Entities.PECOMA_FAMILY)
          .put(Regimen.OTHER_MTOR_INHIBITOR, Entities.PECOMA_FAMILY)
          .put(Regimen.CRIZOTINIB, ImmutableSet.of(HistologicEntity.IMT))
          .put(Regimen.OTHER_ALK_INHIBITOR, ImmutableSet.of(HistologicEntity.IMT))
          .buildOrThrow();
  private static final ImmutableSet<SystemicTherapyGoal> NEITHER =
      ImmutableSet.of(SystemicTherapyGoal.TEST_BIOLOGY, SystemicTherapyGoal.NONE);
  private static final ImmutableList<String> OF_40_AND_41 =
      ImmutableList.of("40a", "40b", "41a", "41b");

  private SystemicTherapyLaws() {}

  private static boolean stands(Recommendations answer, Predicate<Regimen> which) {
    return Findings.standing(answer).map(TreatmentOption::regimen).anyMatch(which);
  }

  /** F31: eribulin stands for liposarcoma only, and never as the first line. */
  public static Premise eribulinIsForPretreatedLiposarcoma(
      Recommender recommender, PatientCase patientCase) {
    Recommendations answer = recommender.recommend(patientCase);
    boolean stands = stands(answer, Regimen.ERIBULIN::equals);
    Breach.unless(
        !stands
            || (Entities.surely(patientCase, Entities.TABLE_1_LIPOSARCOMAS)
                && !mayBeFirstLine(patientCase)),
        patientCase,
        () -> "Eribulin stands for a tumor that may be no liposarcoma, or in first line.");
    return Findings.rules(answer, "43c") ? Premise.of(stands) : Premise.NOT_RULED;
  }

  private static boolean mayBeFirstLine(PatientCase of) {
    Known<Integer> stated = of.plannedSystemicTherapy().line();
    return stated.isKnown()
        ? stated.is(1).isYes()
        : of.systemicTherapies().entries().stream()
            .noneMatch(course -> course.setting().is(TherapySetting.ADVANCED).isYes());
  }

  /**
   * F32: pazopanib never stands for a liposarcoma; for those of Table 1 the answer advises against
   * it.
   */
  public static Premise pazopanibIsNotForLiposarcoma(
      Recommender recommender, PatientCase patientCase) {
    Recommendations answer = recommender.recommend(patientCase);
    boolean stands = stands(answer, Regimen.PAZOPANIB::equals);
    Breach.unless(
        !stands || !Entities.possibly(patientCase, Entities.LIPOSARCOMAS),
        patientCase,
        () -> "Pazopanib stands for a tumor that may be a liposarcoma.");
    boolean laterLine = patientCase.plannedSystemicTherapy().line().test(line -> line > 1).isYes();
    boolean negative =
        answer.scope().scopeClass() == ScopeClass.IN
            && confirmed(patientCase)
            && laterLine
            && Entities.surely(patientCase, Entities.TABLE_1_LIPOSARCOMAS);
    if (!Findings.rules(answer, "43d")) {
      return Premise.NOT_RULED;
    }
    Breach.unless(
        !negative
            || Findings.regimens(answer.options().advisedAgainst()).contains(Regimen.PAZOPANIB),
        patientCase,
        () -> "Nothing is said against pazopanib for a liposarcoma at a later line.");
    return Premise.of(stands || negative);
  }

  private static boolean confirmed(PatientCase of) {
    return of.disease().status().is(MetastaticStatus.CONFIRMED).isYes()
        && of.primary().site().is(PrimarySite.RETROPERITONEUM).isYes();
  }

  /** F33: no anthracycline stands, in no combination, where anthracyclines are contraindicated. */
  public static Premise noAnthracyclineStandsWhereContraindicated(
      Recommender recommender, PatientCase patientCase) {
    boolean contraindicated = patientCase.patient().anthracyclineContraindicated().isYes();
    if (!contraindicated) {
      return Premise.NOT_HELD;
    }
    Recommendations answer = recommender.recommend(patientCase);
    Breach.unless(
        !stands(answer, Regimen::holdsAnthracycline)
            && Findings.applying(answer, OF_40_AND_41).isEmpty(),
        patientCase,
        () -> "An anthracycline stands though contraindicated: " + answer.options());
    return Premise.of(Findings.standing(answer).findAny().isPresent());
  }

  /** F34: clause 40a and an item of 43 never both apply. */
  public static Premise firstAndLaterLinesNeverBothApply(
      Recommender recommender, PatientCase patientCase) {
    Recommendations answer = recommender.recommend(patientCase);
    ImmutableList<String> later = Findings.applying(answer, Findings.OF_43);
    Breach.unless(
        !Findings.applies(answer, "40a") || later.isEmpty(),
        patientCase,
        () -> "40a applies, and so do " + later);
    return Premise.of(Findings.applies(answer, "40a") || !later.isEmpty());
  }

  /** F35: clause 40b applies only where the tumor is judged sensitive to doxorubicin. */
  public static Premise olaratumabNeedsAJudgement(
      Recommender recommender, PatientCase patientCase) {
    Recommendations answer = recommender.recommend(patientCase);
    boolean judged = patientCase.primary().agentSensitivity().doxorubicin().isYes();
    Breach.unless(
        !Findings.applies(answer, "40b") || (judged && Findings.applies(answer, "40a")),
        patientCase,
        () -> "40b applies without 40a, or without a judgement on doxorubicin.");
    return Findings.rules(answer, "40b")
        ? Premise.of(Findings.applies(answer, "40a"))
        : Premise.NOT_RULED;
  }

  /** F36: clause 41b applies within 41a, to leiomyosarcoma and solitary fibrous tumor. */
  public static Premise dacarbazineIsPreferredWithinDownsizing(
      Recommender recommender, PatientCase patientCase) {
    Recommendations answer = recommender.recommend(patientCase);
    boolean applies = Findings.applies(answer, "41b");
    Breach.unless(
        !applies
            || (Findings.applies(answer, "41a")
                && Entities.surely(patientCase, Entities.LMS_OR_SFT)),
        patientCase,
        () -> "41b applies without 41a, or to another entity.");
    if (applies) {
      ImmutableList<Regimen> ranked = Findings.regimens(answer.options().offered()).asList();
      int preferred = ranked.indexOf(Regimen.DOXORUBICIN_DACARBAZINE);
      Breach.unless(
          preferred >= 0
              && ranked.subList(0, preferred).stream()
                  .noneMatch(regimen -> regimen.agents().contains(Agent.IFOSFAMIDE)),
          patientCase,
          () -> "Ifosfamide stands before doxorubicin with dacarbazine: " + ranked);
    }
    return Findings.rules(answer, "41b") ? Premise.of(applies) : Premise.NOT_RULED;
  }

  /** F36: in leiomyosarcoma and solitary fibrous tumor ifosfamide stands as disfavored only. */
  public static Premise ifosfamideIsDisfavoredInLeiomyosarcomaAndSolitaryFibrousTumor(
      Recommender recommender, PatientCase patientCase) {
    Recommendations answer = recommender.recommend(patientCase);
    if (!Findings.rules(answer, "41a", "43a")) {
      return Premise.NOT_RULED;
    }
    if (!Entities.surely(patientCase, Entities.LMS_OR_SFT)) {
      return Premise.NOT_HELD;
    }
    ImmutableList<TreatmentOption> standing =
        Findings.standing(answer)
            .filter(option -> option.regimen().agents().contains(Agent.IFOSFAMIDE))
            .collect(ImmutableList.toImmutableList());
    Breach.unless(
        standing.stream()
            .allMatch(option -> option.roles().equals(ImmutableSet.of(OptionRole.DISFAVORED))),
        patientCase,
        () -> "Ifosfamide is not disfavored: " + standing);
    return Premise.of(!standing.isEmpty());
  }

  /**
   * F31, F37 to F40: a regimen named for some entities stands for no other, and none is said to be
   * for some especially but for leiomyosarcoma and undifferentiated pleomorphic sarcoma.
   */
  public static Premise aRegimenStandsForTheEntitiesThatArePrinted(
      Recommender recommender, PatientCase patientCase) {
    ImmutableList<TreatmentOption> options =
        Findings.standing(recommender.recommend(patientCase))
            .collect(ImmutableList.toImmutableList());
    ImmutableSet<Regimen> standing = Findings.regimens(options);
    options.forEach(option -> especiallyForTheTwo(option, patientCase));
    for (Map.Entry<Regimen, ImmutableSet<HistologicEntity>> only : ONLY_FOR.entrySet()) {
      Breach.unless(
          !standing.contains(only.getKey()) || Entities.surely(patientCase, only.getValue()),
          patientCase,
          () -> only.getKey() + " stands for a tumor that may be none of " + only.getValue());
    }
    return Premise.of(!Sets.intersection(standing, ONLY_FOR.keySet()).isEmpty());
  }

  /** A role that the candidates leave open is a set of the roles that it still can be. */
  private static void especiallyForTheTwo(TreatmentOption option, PatientCase of) {
    boolean possibly = option.roles().contains(OptionRole.ESPECIALLY);
    boolean surely = option.roles().equals(ImmutableSet.of(OptionRole.ESPECIALLY));
    Breach.unless(
        (!possibly || Entities.possibly(of, Entities.LMS_OR_UPS))
            && (!surely || Entities.surely(of, Entities.LMS_OR_UPS)),
        of,
        () -> option.regimen() + " is " + option.roles() + " for a tumor that is no LMS or UPS.");
  }

  /**
   * F38: without a judgement ifosfamide and trabectedin stand for the subtypes that are printed.
   */
  public static Premise openListsNeedAJudgementBeyondTheNamedSubtypes(
      Recommender recommender, PatientCase patientCase) {
    Recommendations answer = recommender.recommend(patientCase);
    var judged = patientCase.primary().agentSensitivity();
    boolean ifosfamide = stands(answer, Regimen.IFOSFAMIDE::equals);
    boolean trabectedin = stands(answer, Regimen.TRABECTEDIN::equals);
    Breach.unless(
        !ifosfamide
            || judged.ifosfamide().isYes()
            || Entities.surely(patientCase, Entities.NAMED_FOR_IFOSFAMIDE),
        patientCase,
        () -> "Ifosfamide stands without a judgement for a subtype that is not named.");
    Breach.unless(
        !trabectedin
            || judged.trabectedin().isYes()
            || Entities.surely(patientCase, Entities.NAMED_FOR_TRABECTEDIN),
        patientCase,
        () -> "Trabectedin stands without a judgement for a subtype that is not named.");
    return Findings.rules(answer, "43a", "43b")
        ? Premise.of(ifosfamide || trabectedin)
        : Premise.NOT_RULED;
  }

  /** F43: clause 39 applies wherever a clause of systemic therapy does. */
  public static Premise aTrialIsNeverHidden(Recommender recommender, PatientCase patientCase) {
    Recommendations answer = recommender.recommend(patientCase);
    if (!Findings.rules(answer, "39")) {
      return Premise.NOT_RULED;
    }
    ImmutableList<String> applying = Findings.applying(answer, Findings.OF_TREATMENT);
    boolean present =
        (answer.scope().scopeClass() == ScopeClass.IN && confirmed(patientCase))
            || !applying.isEmpty();
    Breach.unless(
        !present || Findings.applies(answer, "39"),
        patientCase,
        () -> "39 does not apply beside " + applying);
    return Premise.of(present);
  }

  /**
   * F89: to learn biology, or without a goal, neither 40 nor 41 applies, and the answer points on.
   */
  public static Premise withoutPalliationOrDownsizingNeitherAppliesAndNs3IsPointedTo(
      Recommender recommender, PatientCase patientCase) {
    if (!patientCase.goals().systemicTherapy().test(NEITHER::contains).isYes()) {
      return Premise.NOT_HELD;
    }
    Recommendations answer = recommender.recommend(patientCase);
    Findings.all(answer)
        .forEach(
            (id, finding) ->
                Breach.unless(
                    !OF_40_AND_41.contains(id) || isSettledAgainst(finding.applicability()),
                    patientCase,
                    () ->
                        id
                            + " is "
                            + finding.applicability()
                            + " though neither palliation nor downsizing is wanted."));
    boolean firstLine =
        answer.scope().scopeClass() == ScopeClass.IN
            && confirmed(patientCase)
            && patientCase.plannedSystemicTherapy().line().is(1).isYes();
    Breach.unless(
        !firstLine || answer.pointers().contains(Pointer.SYSTEMIC_THERAPY_TO_LEARN_BIOLOGY),
        patientCase,
        () -> "Nothing points to NS3.");
    return Premise.of(answer.scope().scopeClass() == ScopeClass.IN);
  }

  private static boolean isSettledAgainst(Applicability found) {
    return switch (found) {
      case DOES_NOT_APPLY, OUT_OF_SCOPE -> true;
      case APPLIES, UNDETERMINED -> false;
    };
  }
}
