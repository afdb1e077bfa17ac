// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.law;

import net.jqwik.api.lifecycle.AfterProperty;
import org.jspecify.annotations.Nullable;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.clinical.PatientCase;

/** Counts for each property how often its premise held, and fails it where that is too seldom. */
abstract class CountedProperties {
  /** Where the cases start from, so that a run that passed passes again. */
  static final String SEED = "20180601";

  /** The clause that applies wherever metastases are accepted as present. */
  private static final String OF_DISEASE = "18";

  private @Nullable Share share;
  private @Nullable Boolean ruled;

  /** The recommender that is judged: pure, so that it does not matter how often it is asked for. */
  protected abstract Recommender recommender();

  /** Counts one case of a law whose premise must hold in so many percent of them. */
  final void inAtLeast(double percent, Premise premise) {
    Share counted = share;
    if (counted == null) {
      counted = Share.ofPercent(percent);
      share = counted;
    }
    counted.count(premise);
  }

  /** The same, where the recommender rules metastases that are present; else it does not count. */
  final void ofDisease(double percent, PatientCase asked, Premise premise) {
    Boolean known = ruled;
    boolean rules =
        known == null ? Findings.rules(recommender().recommend(asked), OF_DISEASE) : known;
    ruled = rules; // what is ruled does not depend on the case
    inAtLeast(percent, rules ? premise : Premise.NOT_RULED);
  }

  /** A law about a case. */
  @FunctionalInterface
  interface CaseLaw {
    Premise of(Recommender recommender, PatientCase patientCase);
  }

  /**
   * Puts a law to the test by the case as it is, and again by the case told what the law speaks of.
   *
   * @param facts see {@link Retold#of(PatientCase, String)}
   */
  final Premise alsoTold(String facts, PatientCase patientCase, CaseLaw law) {
    Premise asItIs = law.of(recommender(), patientCase);
    return Retold.of(patientCase, facts)
        .map(told -> law.of(recommender(), told))
        .filter(premise -> premise == Premise.HELD)
        .orElse(asItIs);
  }

  /** Fails a law whose premise held too seldom. */
  @AfterProperty
  void requireShare() {
    Share counted = share;
    if (counted != null) {
      counted.requireReached();
    }
  }
}
