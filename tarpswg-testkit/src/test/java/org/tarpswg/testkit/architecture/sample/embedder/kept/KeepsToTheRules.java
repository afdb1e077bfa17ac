// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.architecture.sample.embedder.kept;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.LesionSite;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.guideline.Direction;
import org.tarpswg.model.guideline.RecommendationGrade;
import org.tarpswg.model.known.Ternary;

/** Does what the others do, as it should be done. */
public final class KeepsToTheRules {
  private final Map<PatientCase, Recommendations> kept = new LinkedHashMap<>();
  private final Recommender recommender;

  /** Of a product that asks this recommender. */
  public KeepsToTheRules(Recommender recommender) {
    this.recommender = recommender;
  }

  /** A case of the day that is handed in. */
  public static PatientCase on(LocalDate day) {
    return PatientCase.builder().asOf(day).build();
  }

  /** The answer, kept for every case that says the same. */
  public Recommendations answer(PatientCase of) {
    return kept.computeIfAbsent(of, recommender::recommend);
  }

  /** The age in words. */
  public static String age(PatientCase of) {
    return of.patient().ageYears().value().map(String::valueOf).orElse("not known");
  }

  /** Whether it is in the lung: yes, no or not known. */
  public static Ternary isInTheLung(Lesion of) {
    return of.site().is(LesionSite.LUNG);
  }

  /** Whether somebody has said that nothing speaks against it. */
  public static boolean goAhead(PatientCase of) {
    Ternary contraindicated = of.patient().anthracyclineContraindicated();
    return contraindicated.isKnown() && !contraindicated.isYes();
  }

  /** What a board reads. */
  public static String words(ClauseFinding finding) {
    return switch (finding.applicability()) {
      case APPLIES -> "to do";
      case UNDETERMINED -> "open";
      case DOES_NOT_APPLY, OUT_OF_SCOPE -> "nothing to do";
    };
  }

  /** Whether it speaks for a step, and firmly. */
  public static boolean isFirmlyFor(ClauseFinding finding) {
    return finding.direction().stream().anyMatch(Direction.FOR::equals)
        && finding.grading().grade() == RecommendationGrade.A;
  }

  /** How it is printed. */
  public static String printed(ClauseFinding finding) {
    return finding.clause() + " (" + finding.grading() + ")";
  }
}
