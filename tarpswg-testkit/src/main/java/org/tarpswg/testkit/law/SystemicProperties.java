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
  @Property
  void everyOptionStandsOnPrintedClauses(
      @ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(
        69, alsoTold(LATER_LINE, patientCase, EvidenceLaws::everyOptionStandsOnPrintedClauses));
  }

  /** F21. */
  @Property
  void anOptionKeepsAllItsAnchors(@ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(
        94,
        alsoTold(
            LATER_LINE + " primary.histology=SFT",
            patientCase,
            EvidenceLaws::anOptionKeepsAllItsAnchors));
  }

  /** F20. */
  @Property
  void trialsShownStandBehindAClauseOfTheOption(
      @ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(
        58,
        alsoTold(LATER_LINE, patientCase, EvidenceLaws::trialsShownStandBehindAClauseOfTheOption));
  }

  /** F77. */
  @Property
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
  @Property
  void eribulinIsForPretreatedLiposarcoma(
      @ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(
        4,
        alsoTold(LATER_LINE, patientCase, SystemicTherapyLaws::eribulinIsForPretreatedLiposarcoma));
  }

  /** F32. */
  @Property
  void pazopanibIsNotForLiposarcoma(
      @ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(
        58, alsoTold(LATER_LINE, patientCase, SystemicTherapyLaws::pazopanibIsNotForLiposarcoma));
  }

  /** F33. */
  @Property
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
  @Property
  void firstAndLaterLinesNeverBothApply(
      @ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(
        50,
        alsoTold(FIRST_LINE, patientCase, SystemicTherapyLaws::firstAndLaterLinesNeverBothApply));
  }

  /** F35. */
  @Property
  void olaratumabNeedsAJudgement(@ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(
        58,
        alsoTold(
            FIRST_LINE + " patient.anthracyclineContraindicated=false",
            patientCase,
            SystemicTherapyLaws::olaratumabNeedsAJudgement));
  }

  /** F36. */
  @Property
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
  @Property
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
  @Property
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
  @Property
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
  @Property
  void aTrialIsNeverHidden(@ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(69, alsoTold(PRESENT, patientCase, SystemicTherapyLaws::aTrialIsNeverHidden));
  }

  /** F89. */
  @Property
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
  @Property
  void anOptionIsOfferedWhereAClauseItStandsOnApplies(
      @ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(
        69,
        alsoTold(
            LATER_LINE, patientCase, OptionLaws::anOptionIsOfferedWhereAClauseItStandsOnApplies));
  }

  /** F41. */
  @Property
  void whatWasGivenBeforeIsFlagged(
      @ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(5, alsoTold(LATER_LINE, patientCase, OptionLaws::whatWasGivenBeforeIsFlagged));
  }

  /** F41. */
  @Property
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
  @Property
  void whatCannotBeHadStaysOfferedWithACaveat(
      @ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(
        69, alsoTold(LATER_LINE, patientCase, OptionLaws::whatCannotBeHadStaysOfferedWithACaveat));
  }

  /** F80. */
  @Property
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
  @Property
  void anAnthracyclineIsOfferedOnlyIfNotContraindicated(
      @ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(
        34,
        alsoTold(
            FIRST_LINE, patientCase, OptionLaws::anAnthracyclineIsOfferedOnlyIfNotContraindicated));
  }
}
