// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Question;
import org.tarpswg.engine.rule.Reading;
import org.tarpswg.model.clinical.DiseaseCourse;
import org.tarpswg.model.clinical.DiseasePattern;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.LesionDistribution;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.Ternary;

/** How disease is spread within the abdomen (clauses 14, 32, 33). */
public final class Spread {
  private static final int SEVERAL = 2;
  private static final String PATTERNS = "disease.patterns";
  private static final String SARCOMATOSIS_PATH = "disease.sarcomatosis";

  /**
   * Whether there is multifocal disease within the abdomen: sarcomatosis is; else as the pattern
   * says, a known pattern being the whole pattern; else by the foci that are listed.
   */
  public static final Question<Boolean> MULTIFOCAL =
      Question.of("multifocal disease within the abdomen", Spread::multifocal);

  /** Whether there is sarcomatosis; none where disease is not multifocal. */
  public static final Question<Boolean> SARCOMATOSIS =
      Question.of("sarcomatosis", Spread::sarcomatosis);

  /** Whether disease within the abdomen is widespread, as judged of it or of a lesion there. */
  public static final Question<Boolean> WIDESPREAD =
      Facts.assertedElse(
          "disease.widespreadIntraAbdominal",
          told -> told.disease().widespreadIntraAbdominal(),
          Lists.LESIONS.some(
              "a lesion there is widespread",
              lesion ->
                  Condition.allOf(
                      Lesions.SITE
                          .at(lesion)
                          .isOneOf(IntraAbdominalFoci.SITES, "within the abdomen, the liver apart"),
                      Lesions.DISTRIBUTION
                          .at(lesion)
                          .is(LesionDistribution.WIDESPREAD, "widespread"))));

  /** Multifocal disease or sarcomatosis is on record; one that is not told is not asked for. */
  public static final Question<Boolean> STATED_MULTIFOCAL =
      Question.of("stated multifocal", Spread::statedMultifocal);

  /**
   * The same, beside what may lie in the lung: the only record of a complete list, of open site, is
   * the disease that is stated, and cannot be in the lung as well.
   */
  public static final Question<Boolean> STATED_MULTIFOCAL_BESIDE_OTHERS =
      Question.of("stated multifocal, beside others", Spread::statedBesideOthers);

  private Spread() {}

  private static Reading<Boolean> statedMultifocal(CaseFacts facts) {
    FactSheet sheet = new FactSheet();
    return sheet.oneOf(ImmutableList.of(isStatedMultifocal(facts.patientCase(), sheet)));
  }

  private static Reading<Boolean> statedBesideOthers(CaseFacts facts) {
    PatientCase told = facts.patientCase();
    FactSheet sheet = new FactSheet();
    Listing<Lesion> listed = ListedLesions.of(told);
    sheet.only("lesions.complete", listed.complete());
    boolean onlyOneOpen =
        listed.complete().isYes()
            && listed.entries().size() == 1
            && !listed.entries().get(0).site().isKnown();
    return sheet.oneOf(ImmutableList.of(isStatedMultifocal(told, sheet) && !onlyOneOpen));
  }

  private static boolean isStatedMultifocal(PatientCase told, FactSheet sheet) {
    DiseaseCourse disease = told.disease();
    sheet.only(PATTERNS, disease.patterns());
    sheet.only(SARCOMATOSIS_PATH, disease.sarcomatosis());
    return disease
            .patterns()
            .test(known -> known.contains(DiseasePattern.MULTIFOCAL_INTRA_ABDOMINAL))
            .isYes()
        || disease.sarcomatosis().isYes();
  }

  private static Reading<Boolean> multifocal(CaseFacts facts) {
    FactSheet sheet = new FactSheet();
    return sheet.truth(multifocal(facts.patientCase(), sheet));
  }

  private static Ternary multifocal(PatientCase told, FactSheet sheet) {
    DiseaseCourse disease = told.disease();
    Known<ImmutableSet<DiseasePattern>> patterns = sheet.value(PATTERNS, disease.patterns());
    Ternary sarcomatosis = sheet.truth(SARCOMATOSIS_PATH, disease.sarcomatosis());
    if (sarcomatosis.isYes()) {
      return Ternary.YES;
    }
    if (patterns.isKnown()) {
      return patterns.test(known -> known.contains(DiseasePattern.MULTIFOCAL_INTRA_ABDOMINAL));
    }
    return FociCount.of(told, sheet).isAtLeast(SEVERAL);
  }

  private static Reading<Boolean> sarcomatosis(CaseFacts facts) {
    FactSheet sheet = new FactSheet();
    Ternary stated = facts.patientCase().disease().sarcomatosis();
    if (stated.isKnown()) {
      return sheet.truth(sheet.truth(SARCOMATOSIS_PATH, stated));
    }
    Ternary multifocal = multifocal(facts.patientCase(), sheet);
    return sheet.truth(multifocal.isNo() ? Ternary.NO : Ternary.UNKNOWN);
  }
}
