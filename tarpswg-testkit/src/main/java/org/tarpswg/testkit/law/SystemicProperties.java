// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.law;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.testkit.generate.SystemicSlice;

/** The laws on systemic therapy, its options and what they stand on. */
abstract class SystemicProperties extends LocalTherapyProperties {
  private static final String PRESENT = "primary.site=RETROPERITONEUM disease.status=CONFIRMED";
  private static final String FIRST_LINE =
      PRESENT
          + " systemicTherapies= plannedSystemicTherapy.line=1 goals.systemicTherapy=PALLIATIVE";
  private static final String LATER_LINE =
      PRESENT + " plannedSystemicTherapy.line=2 goals.systemicTherapy=PALLIATIVE";

  /** F20. */
  @Property(seed = SEED)
  void everyOptionStandsOnPrintedClauses(
      @ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(
        69, alsoTold(LATER_LINE, patientCase, EvidenceLaws::everyOptionStandsOnPrintedClauses));
  }

  /** F21. */
  @Property(seed = SEED)
  void anOptionKeepsAllItsAnchors(@ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(
        94,
        alsoTold(
            LATER_LINE + " primary.histology=SFT",
            patientCase,
            EvidenceLaws::anOptionKeepsAllItsAnchors));
  }

  /** F20. */
  @Property(seed = SEED)
  void trialsShownStandBehindAClauseOfTheOption(
      @ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(
        58,
        alsoTold(LATER_LINE, patientCase, EvidenceLaws::trialsShownStandBehindAClauseOfTheOption));
  }

  /** F77. */
  @Property(seed = SEED)
  void whatWasPublishedSinceOnlyAddsANotice(
      @ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(
        58,
        alsoTold(
            FIRST_LINE
                + " patient.anthracyclineContraindicated=false primary.agentSensitivity.doxorubicin=true",
            patientCase,
            EvidenceLaws::whatWasPublishedSinceOnlyAddsANotice));
  }

  /** F31. */
  @Property(seed = SEED)
  void eribulinIsForPretreatedLiposarcoma(
      @ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(
        4,
        alsoTold(LATER_LINE, patientCase, SystemicTherapyLaws::eribulinIsForPretreatedLiposarcoma));
  }

  /** F32. */
  @Property(seed = SEED)
  void pazopanibIsNotForLiposarcoma(
      @ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(
        58, alsoTold(LATER_LINE, patientCase, SystemicTherapyLaws::pazopanibIsNotForLiposarcoma));
  }

  /** F33. */
  @Property(seed = SEED)
  void noAnthracyclineStandsWhereContraindicated(
      @ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(
        28,
        alsoTold(
            FIRST_LINE + " patient.anthracyclineContraindicated=true",
            patientCase,
            SystemicTherapyLaws::noAnthracyclineStandsWhereContraindicated));
  }

  /** F34. */
  @Property(seed = SEED)
  void firstAndLaterLinesNeverBothApply(
      @ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(
        50,
        alsoTold(FIRST_LINE, patientCase, SystemicTherapyLaws::firstAndLaterLinesNeverBothApply));
  }

  /** F35. */
  @Property(seed = SEED)
  void olaratumabNeedsAJudgement(@ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(
        58,
        alsoTold(
            FIRST_LINE + " patient.anthracyclineContraindicated=false",
            patientCase,
            SystemicTherapyLaws::olaratumabNeedsAJudgement));
  }

  /** F36. */
  @Property(seed = SEED)
  void dacarbazineIsPreferredWithinDownsizing(
      @ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(
        94,
        alsoTold(
            FIRST_LINE
                + " patient.anthracyclineContraindicated=false goals.systemicTherapy=DOWNSIZE_FOR_SYMPTOMS primary.histology=LMS",
            patientCase,
            SystemicTherapyLaws::dacarbazineIsPreferredWithinDownsizing));
  }

  /** F36. */
  @Property(seed = SEED)
  void ifosfamideIsDisfavoredInLeiomyosarcomaAndSolitaryFibrousTumor(
      @ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(
        94,
        alsoTold(
            LATER_LINE + " primary.histology=SFT primary.agentSensitivity.ifosfamide=true",
            patientCase,
            SystemicTherapyLaws::ifosfamideIsDisfavoredInLeiomyosarcomaAndSolitaryFibrousTumor));
  }

  /** F31, F38, F39, F40. */
  @Property(seed = SEED)
  void aRegimenStandsForTheEntitiesThatArePrinted(
      @ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(
        6,
        alsoTold(
            LATER_LINE,
            patientCase,
            SystemicTherapyLaws::aRegimenStandsForTheEntitiesThatArePrinted));
  }

  /** F38. */
  @Property(seed = SEED)
  void openListsNeedAJudgementBeyondTheNamedSubtypes(
      @ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(
        44,
        alsoTold(
            LATER_LINE,
            patientCase,
            SystemicTherapyLaws::openListsNeedAJudgementBeyondTheNamedSubtypes));
  }

  /** F43. */
  @Property(seed = SEED)
  void aTrialIsNeverHidden(@ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(69, alsoTold(PRESENT, patientCase, SystemicTherapyLaws::aTrialIsNeverHidden));
  }

  /** F89. */
  @Property(seed = SEED)
  void withoutPalliationOrDownsizingNeitherAppliesAndNs3IsPointedTo(
      @ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(
        58,
        alsoTold(
            FIRST_LINE + " goals.systemicTherapy=TEST_BIOLOGY",
            patientCase,
            SystemicTherapyLaws::withoutPalliationOrDownsizingNeitherAppliesAndNs3IsPointedTo));
  }

  /** D0. */
  @Property(seed = SEED)
  void anOptionIsOfferedWhereAClauseItStandsOnApplies(
      @ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(
        69,
        alsoTold(
            LATER_LINE, patientCase, OptionLaws::anOptionIsOfferedWhereAClauseItStandsOnApplies));
  }

  /** F41. */
  @Property(seed = SEED)
  void whatWasGivenBeforeIsFlagged(
      @ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(2, alsoTold(LATER_LINE, patientCase, OptionLaws::whatWasGivenBeforeIsFlagged));
  }

  /** F41. */
  @Property(seed = SEED)
  void anEarlierCourseTakesNoOptionAway(
      @ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(
        52,
        alsoTold(
            LATER_LINE + " systemicTherapies=",
            patientCase,
            OptionLaws::anEarlierCourseTakesNoOptionAway));
  }

  /** F42. */
  @Property(seed = SEED)
  void whatCannotBeHadStaysOfferedWithACaveat(
      @ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(
        69, alsoTold(LATER_LINE, patientCase, OptionLaws::whatCannotBeHadStaysOfferedWithACaveat));
  }

  /** F80. */
  @Property(seed = SEED)
  void aJudgementOnSensitivityMovesTheOptionThatWaitsForIt(
      @ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(
        49,
        alsoTold(
            LATER_LINE
                + " primary.agentSensitivity.ifosfamide= primary.agentSensitivity.trabectedin=",
            patientCase,
            OptionLaws::aJudgementOnSensitivityMovesTheOptionThatWaitsForIt));
  }

  /** F81. */
  @Property(seed = SEED)
  void anAnthracyclineIsOfferedOnlyIfNotContraindicated(
      @ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(
        34,
        alsoTold(
            FIRST_LINE, patientCase, OptionLaws::anAnthracyclineIsOfferedOnlyIfNotContraindicated));
  }
}
