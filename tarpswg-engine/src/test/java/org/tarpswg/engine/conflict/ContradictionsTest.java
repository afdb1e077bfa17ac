// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import org.tarpswg.model.answer.Policy;
import org.tarpswg.model.json.CaseWriter;
import org.tarpswg.testkit.generate.Contradiction;
import org.tarpswg.testkit.generate.Contradictions;

/** The kit knows every conflict, and each case that it makes for one raises it. */
class ContradictionsTest {
  private static final Policy DEFAULTS = Policy.builder().build();
  private static final long SEED = 20180601;
  private static final int CASES = 200;
  private static final int SIZE = 1000;

  @Example
  void theKitKnowsEveryConflictInTheOrderOfTheTable() {
    assertThat(Contradictions.codes()).containsExactlyElementsOf(Conflicts.codes());
  }

  @Example
  void eachCaseRaisesTheConflictThatItWasMadeFor() {
    Map<String, String> silent = new LinkedHashMap<>();
    for (String code : Contradictions.codes()) {
      RandomGenerator<Contradiction> cases = Contradictions.of(code).generator(SIZE);
      Random random = new Random(SEED);
      Stream.generate(() -> cases.next(random).value())
          .limit(CASES)
          .filter(drawn -> !isRaised(drawn))
          .findFirst()
          .ifPresent(drawn -> silent.put(code, CaseWriter.line(drawn.patientCase())));
    }
    assertThat(silent).isEmpty();
  }

  private static boolean isRaised(Contradiction contradiction) {
    return Conflicts.of(contradiction.patientCase(), DEFAULTS).stream()
        .anyMatch(
            conflict ->
                conflict.code().equals(contradiction.code())
                    && conflict.kind() == contradiction.kind());
  }

  @Example
  void anUnknownCodeIsRefusedWithThoseThatAreKnown() {
    assertThatThrownBy(() -> Contradictions.of("NO_SUCH_CODE"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("NO_SUCH_CODE")
        .hasMessageContaining("LINE_AGAINST_HISTORY");
  }
}
