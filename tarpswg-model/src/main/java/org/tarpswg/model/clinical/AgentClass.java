// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.tarpswg.model.stability.Stable;

/** The class of a drug, from a drug vocabulary rather than from the sentence that names it. */
@Stable
public enum AgentClass {
  /** Anthracycline. */
  ANTHRACYCLINE,
  /** Alkylating drug. */
  ALKYLATING,
  /** Antimetabolite. */
  ANTIMETABOLITE,
  /** Taxane. */
  TAXANE,
  /** Vinca alkaloid. */
  VINCA_ALKALOID,
  /** Marine alkaloid that binds DNA. */
  DNA_BINDING_ALKALOID,
  /** Other microtubule inhibitor. */
  MICROTUBULE_INHIBITOR,
  /** Multikinase inhibitor, antiangiogenic. */
  MULTIKINASE_INHIBITOR,
  /** Monoclonal antibody. */
  MONOCLONAL_ANTIBODY,
  /** mTOR inhibitor. */
  MTOR_INHIBITOR,
  /** ALK inhibitor. */
  ALK_INHIBITOR,
  /** Given to protect, not against the tumor. */
  SUPPORTIVE,
  /** Another class. */
  OTHER
}
