// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.option;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.model.clinical.Regimen;

/** When each regimen is offered, for proofs. */
public final class OptionConditions {
  /** By regimen. */
  public static final ImmutableMap<Regimen, Condition> OFFERED =
      SystemicOptions.ALL.stream()
          .collect(toImmutableMap(OptionRule::regimen, OptionRule::offered));

  private OptionConditions() {}
}
