// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.law;

import net.jqwik.api.lifecycle.AfterProperty;
import org.jspecify.annotations.Nullable;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.clinical.PatientCase;

/** Counts for each property how often its premise held, and fails it where that is too seldom. */
abstract class CountedProperties {
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

  /** The premise, where the recommender rules this clause; else it does not count. */
  final Premise whereRuled(String clause, PatientCase asked, Premise premise) {
    Boolean known = ruled;
    boolean rules = known == null ? Findings.rules(recommender().recommend(asked), clause) : known;
    ruled = rules; // what is ruled does not depend on the case
    return rules ? premise : Premise.NOT_RULED;
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
