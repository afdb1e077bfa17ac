// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.answer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Completions;
import org.tarpswg.engine.rule.Possible;
import org.tarpswg.engine.scope.Gates;
import org.tarpswg.engine.statement.Rules;
import org.tarpswg.engine.statement.SystemicTherapy;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.model.answer.Notice;
import org.tarpswg.model.answer.Pointer;
import org.tarpswg.model.answer.Receipt;
import org.tarpswg.model.clinical.SystemicTherapyGoal;
import org.tarpswg.model.known.Ternary;

/** What stands beside the findings of an answer: pointers, notices and the receipt. */
final class Beside {
  private static final ImmutableSet<SystemicTherapyGoal> NO_REGIMEN_PRINTED =
      ImmutableSet.of(SystemicTherapyGoal.TEST_BIOLOGY, SystemicTherapyGoal.NONE);

  private Beside() {}

  /** Points to the biology only where there is disease to learn it from. */
  static ImmutableSet<Pointer> pointers(CaseFacts facts) {
    boolean nothingPrinted =
        facts.patientCase().goals().systemicTherapy().test(NO_REGIMEN_PRINTED::contains).isYes();
    boolean laterLine = SystemicTherapy.FIRST_LINE.truth(Possible.of(facts)).isNo();
    return nothingPrinted && !laterLine && diseaseIsPresent(facts)
        ? ImmutableSet.of(Pointer.SYSTEMIC_THERAPY_TO_LEARN_BIOLOGY)
        : ImmutableSet.of();
  }

  private static boolean diseaseIsPresent(CaseFacts facts) {
    return Completions.truthOf(Gates.TREATMENT, facts).verdict().equals(Optional.of(Ternary.YES));
  }

  static ImmutableList<Notice> notices() {
    return Rules.unruled().isEmpty()
        ? ImmutableList.of(Notice.LIMITS_OF_USE, Notice.SUCCESSOR_EDITION)
        : ImmutableList.of(Notice.LIMITS_OF_USE, Notice.SUCCESSOR_EDITION, Notice.INCOMPLETE);
  }

  static Receipt receipt(CaseFacts facts) {
    return Receipt.builder()
        .edition(Evidence.edition2018().edition())
        .dataHash(Evidence.edition2018().contentHash())
        .libraryVersion(LibraryVersion.TEXT)
        .policy(facts.policy())
        .asOf(facts.patientCase().asOf())
        .build();
  }
}
