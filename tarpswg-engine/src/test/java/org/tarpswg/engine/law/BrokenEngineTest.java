// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;

/** Each law of the kit catches an engine that breaks it, by name; no law is without one. */
class BrokenEngineTest {
  private static final int TRIES = 250;
  private static final ImmutableSortedMap<String, LawRun> LAWS = LawRun.all();
  private static final ImmutableMap<String, Distortion> BROKEN = BrokenEngines.all();

  @Example
  void everyLawHasAnEngineThatBreaksIt() {
    assertThat(BROKEN.keySet()).containsExactlyInAnyOrderElementsOf(LAWS.keySet());
  }

  @Example
  void everyBrokenEngineIsCaughtByItsLaw() throws Exception {
    Set<String> missed = new LinkedHashSet<>();
    for (Map.Entry<String, Distortion> broken : BROKEN.entrySet()) {
      Optional<String> breach = law(broken.getKey()).breach(broken.getValue().engine(), TRIES);
      if (breach.isEmpty() || breach.orElseThrow().startsWith("It fails with")) {
        missed.add(broken.getKey() + ": " + breach.orElse("not caught"));
      }
    }
    assertThat(missed).isEmpty();
  }

  private static LawRun law(String name) {
    return Objects.requireNonNull(LAWS.get(name), name);
  }
}
