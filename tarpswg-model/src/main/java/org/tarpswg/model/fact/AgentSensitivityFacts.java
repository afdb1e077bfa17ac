// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.fact;

import org.tarpswg.model.clinical.AgentSensitivity;

/** The facts of a agent sensitivity, in the order of the data dictionary. */
final class AgentSensitivityFacts {
  static final RecordType<AgentSensitivity, AgentSensitivity.Builder> TYPE =
      RecordType.of("AgentSensitivity", AgentSensitivity::builder, AgentSensitivity.Builder::build)
          .ternary(
              "doxorubicin",
              "sensitivity to doxorubicin",
              "TU10",
              AgentSensitivity::doxorubicin,
              AgentSensitivity.Builder::doxorubicin)
          .ternary(
              "ifosfamide",
              "sensitivity to ifosfamide",
              "TU10",
              AgentSensitivity::ifosfamide,
              AgentSensitivity.Builder::ifosfamide)
          .ternary(
              "trabectedin",
              "sensitivity to trabectedin",
              "TU10",
              AgentSensitivity::trabectedin,
              AgentSensitivity.Builder::trabectedin)
          .end();

  private AgentSensitivityFacts() {}
}
