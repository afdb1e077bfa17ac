// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.mutation;

import org.tarpswg.model.answer.Policy;

/** The policies that rows name. */
final class Policies {
  private Policies() {}

  static Policy of(String name) {
    Policy.Builder policy = Policy.builder();
    return switch (name) {
      case "standard" -> policy.build();
      case "subcutaneous-apart" -> policy.subcutaneousCountsAsSoftTissue(false).build();
      case "ablation-clears" -> policy.surveillanceAfterAblationAlone(true).build();
      case "progressing-focus" -> policy.embolizationForProgressingFoci(true).build();
      case "nothing-extended" -> policy.extendGeneralClauses(false).build();
      case "adults" -> policy.minimumAge(18).build();
      default -> throw new IllegalArgumentException("No policy is named " + name);
    };
  }
}
