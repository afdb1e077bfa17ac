// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.generate;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import org.tarpswg.model.clinical.PatientCase;

/** Every kind of case that the kit generates, by name. */
final class Slices {
  static final ImmutableMap<String, Arbitrary<PatientCase>> ALL =
      ImmutableMap.<String, Arbitrary<PatientCase>>builder()
          .put("sparse", CaseArbitraries.sparse())
          .put("complete", CaseArbitraries.complete())
          .put("any", CaseArbitraries.any())
          .put("mixed", CaseArbitraries.mixed())
          .put("systemic", CaseArbitraries.systemicSlice())
          .put("local", CaseArbitraries.localTherapySlice())
          .put("recurrent", CaseArbitraries.recurrentSlice())
          .put("sampling", CaseArbitraries.samplingSlice())
          .put("cleared", CaseArbitraries.clearedSlice())
          .buildOrThrow();

  private static final int CASES = 1000;
  private static final int SIZE = 1000;
  private static final long SEED = 20180601;

  private Slices() {}

  /** Always the same cases of a kind. */
  static List<PatientCase> drawn(String kind) {
    var generator = Objects.requireNonNull(ALL.get(kind), kind).generator(SIZE);
    Random random = new Random(SEED);
    return Stream.generate(() -> generator.next(random).value()).limit(CASES).toList();
  }

  /** How many percent of them are such. */
  static double percent(List<PatientCase> cases, Predicate<PatientCase> such) {
    return 100.0 * cases.stream().filter(such).count() / cases.size();
  }
}
