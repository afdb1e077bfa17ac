// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.law;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.evidence.SubtypeEntry;

/** The kit's own copy of Table 1 says what the evidence base says. */
class EntitiesTest {

  private static <T> ImmutableSet<T> all(
      ImmutableList<SubtypeEntry> rows, Function<SubtypeEntry, ImmutableSet<T>> of) {
    return rows.stream().map(of).flatMap(ImmutableSet::stream).collect(toImmutableSet());
  }

  @Test
  void bothColumnsOfTable1AreTheSame() {
    var table = Evidence.edition2018().table1();
    assertThat(all(table.included(), SubtypeEntry::entities)).isEqualTo(Entities.INCLUDED);
    assertThat(all(table.excluded(), SubtypeEntry::entities)).isEqualTo(Entities.EXCLUDED);
    assertThat(all(table.excluded(), SubtypeEntry::sites)).isEqualTo(Entities.EXCLUDED_SITES);
  }
}
