// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.answer.ScopeClass;
import org.tarpswg.model.answer.ScopeReason;
import org.tarpswg.model.clinical.DiseasePattern;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.HistologicStatus;
import org.tarpswg.model.clinical.Histology;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.MetastaticStatus;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.PrimarySite;
import org.tarpswg.model.clinical.PrimaryTumor;
import org.tarpswg.model.clinical.RadiographicAppearance;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.stability.Evolving;

/** Whom the consensus addresses: who is outside gets no advice. */
@Evolving
public final class ScopeLaws {
  private static final ImmutableSet<DiseasePattern> NOT_SPREAD =
      ImmutableSet.of(DiseasePattern.PRIMARY, DiseasePattern.LOCAL_RECURRENCE);
  private static final ImmutableSet<RadiographicAppearance> TYPICAL =
      ImmutableSet.of(RadiographicAppearance.TYPICAL);

  private ScopeLaws() {}

  /**
   * F24: an excluded histology or site puts every clause out of scope, whatever else the case says.
   */
  public static Premise anExcludedHistologyOrSiteGetsNoAdvice(
      Recommender recommender, PatientCase patientCase) {
    boolean excluded =
        Entities.surely(patientCase, Entities.EXCLUDED)
            || patientCase.primary().site().test(Entities.EXCLUDED_SITES::contains).isYes();
    if (excluded) {
      gettingNothing(recommender.recommend(patientCase), patientCase);
    }
    return Premise.of(excluded);
  }

  private static void gettingNothing(Recommendations answer, PatientCase of) {
    Breach.unless(
        answer.scope().scopeClass() == ScopeClass.OUT,
        of,
        () -> "Scope is " + answer.scope().scopeClass() + " and must be OUT.");
    Findings.all(answer)
        .forEach(
            (id, finding) ->
                Breach.unless(
                    finding.applicability() == Applicability.OUT_OF_SCOPE,
                    of,
                    () -> id + " is " + finding.applicability() + " though out of scope."));
    Breach.unless(
        Findings.options(answer).findAny().isEmpty(), of, () -> "An option though out of scope.");
  }

  /**
   * F25: leiomyosarcoma of the uterus is out, metastatic leiomyosarcoma of the retroperitoneum in.
   */
  public static Premise leiomyosarcomaIsInByItsSite(
      Recommender recommender, PatientCase patientCase) {
    PatientCase uterine = leiomyosarcoma(patientCase, PrimarySite.UTERUS);
    gettingNothing(recommender.recommend(uterine), uterine);
    boolean confirmed = patientCase.disease().status().is(MetastaticStatus.CONFIRMED).isYes();
    if (confirmed) {
      PatientCase ours = leiomyosarcoma(patientCase, PrimarySite.RETROPERITONEUM);
      ScopeClass scope = recommender.recommend(ours).scope().scopeClass();
      Breach.unless(scope == ScopeClass.IN, ours, () -> "Scope is " + scope + " and must be IN.");
    }
    return Premise.of(confirmed);
  }

  private static PatientCase leiomyosarcoma(PatientCase of, PrimarySite site) {
    return PatientCase.builder()
        .from(of)
        .primary(
            PrimaryTumor.builder()
                .from(of.primary())
                .site(Known.known(site))
                .histology(Known.known(Histology.of(HistologicEntity.LMS)))
                .build())
        .build();
  }

  /**
   * F26: PEComa and inflammatory myofibroblastic tumor get none of 40 to 43g, and 43h, 43i are
   * theirs alone.
   */
  public static Premise thePecomaFamilyAndImtGetTheirOwnItemsOnly(
      Recommender recommender, PatientCase patientCase) {
    Recommendations answer = recommender.recommend(patientCase);
    ImmutableList<String> general =
        Findings.applying(
            answer,
            ImmutableList.of(
                "40a", "40b", "41a", "41b", "42", "43a", "43b", "43c", "43d", "43e", "43f", "43g"));
    Breach.unless(
        general.isEmpty() || Entities.surely(patientCase, Entities.INCLUDED),
        patientCase,
        () -> general + " apply to a histology that may not be included.");
    Breach.unless(
        !Findings.applies(answer, "43h") || Entities.surely(patientCase, Entities.PECOMA_FAMILY),
        patientCase,
        () -> "43h applies to a tumor that may not be of the PEComa family.");
    Breach.unless(
        !Findings.applies(answer, "43i")
            || Entities.surely(patientCase, ImmutableSet.of(HistologicEntity.IMT)),
        patientCase,
        () -> "43i applies to a tumor that may be no inflammatory myofibroblastic tumor.");
    return Findings.rules(answer, "43h", "43i")
        ? Premise.of(Entities.surely(patientCase, Entities.LIMITED))
        : Premise.NOT_RULED;
  }

  /** F27: "excluded" and "not listed" are different reasons; with either there is no advice. */
  public static Premise excludedAndNotListedAreDifferentReasons(
      Recommender recommender, PatientCase patientCase) {
    Recommendations answer = recommender.recommend(patientCase);
    ImmutableSet<ScopeReason> reasons = answer.scope().reasons();
    boolean excluded = Entities.surely(patientCase, Entities.EXCLUDED);
    boolean notListed =
        patientCase.primary().histology().isKnown()
            && !Entities.possibly(patientCase, Entities.EXCLUDED)
            && !Entities.possibly(patientCase, Entities.INCLUDED)
            && !Entities.possibly(patientCase, Entities.LIMITED);
    Breach.unless(
        reasons.contains(ScopeReason.EXCLUDED_HISTOLOGY) == excluded
            && reasons.contains(ScopeReason.NOT_LISTED_HISTOLOGY) == notListed,
        patientCase,
        () -> "Excluded " + excluded + ", not listed " + notListed + ", reasons " + reasons);
    if (excluded || notListed) {
      gettingNothing(answer, patientCase);
    }
    return Premise.of(excluded || notListed);
  }

  /**
   * F28: without spread, or with a unifocal local recurrence only, no clause of treatment applies.
   */
  public static Premise withoutMetastasesNoClauseOfTreatmentApplies(
      Recommender recommender, PatientCase patientCase) {
    boolean notMetastatic =
        patientCase.disease().status().is(MetastaticStatus.NONE).isYes()
            || onlyUnspread(patientCase);
    if (notMetastatic) {
      Recommendations answer = recommender.recommend(patientCase);
      ImmutableList<String> applying = Findings.applying(answer, Findings.OF_TREATMENT);
      Breach.unless(
          applying.isEmpty() && Findings.standing(answer).findAny().isEmpty(),
          patientCase,
          () -> applying + " apply though there are no metastases.");
    }
    return Premise.of(notMetastatic);
  }

  private static boolean onlyUnspread(PatientCase of) {
    return !of.disease().status().isKnown()
        && of.disease().patterns().test(NOT_SPREAD::containsAll).isYes()
        && of.lesions().entries().stream().noneMatch(ScopeLaws::counts);
  }

  private static boolean counts(Lesion lesion) {
    return lesion
        .histologicStatus()
        .is(HistologicStatus.POSITIVE)
        .or(lesion.appearance().test(TYPICAL::contains))
        .isYes();
  }

  /** F82: a pattern or a typical look alone never opens a clause of treatment. */
  public static Premise onlyConfirmedOrProvenDiseaseIsTreated(
      Recommender recommender, PatientCase patientCase) {
    Known<MetastaticStatus> status = patientCase.disease().status();
    boolean proven =
        (!status.isKnown() || status.is(MetastaticStatus.SUSPECTED).isYes())
            && patientCase.lesions().entries().stream()
                .anyMatch(
                    lesion -> lesion.histologicStatus().is(HistologicStatus.POSITIVE).isYes());
    boolean accepted = status.is(MetastaticStatus.CONFIRMED).isYes() || proven;
    if (!accepted) {
      ImmutableList<String> applying =
          Findings.applying(recommender.recommend(patientCase), Findings.OF_TREATMENT);
      Breach.unless(
          applying.isEmpty(),
          patientCase,
          () -> applying + " apply though disease is neither confirmed nor proven.");
    }
    return Premise.of(!accepted);
  }
}
