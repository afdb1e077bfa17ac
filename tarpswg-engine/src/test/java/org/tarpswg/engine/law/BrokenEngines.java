// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.law;

import com.google.common.collect.ImmutableMap;

/** For each law of the kit an engine that breaks it, and is right in everything else. */
final class BrokenEngines {
  private BrokenEngines() {}

  static ImmutableMap<String, Distortion> all() {
    return ImmutableMap.<String, Distortion>builder()
        .putAll(BrokenKnowledge.all())
        .putAll(BrokenForm.all())
        .putAll(BrokenTherapy.all())
        .putAll(BrokenSampling.all())
        .putAll(BrokenLocalTherapy.all())
        .buildOrThrow();
  }
}
