// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import com.google.common.collect.ImmutableSet;
import org.tarpswg.model.known.Labeled;
import org.tarpswg.model.stability.Stable;

/**
 * A systemic regimen as the clauses 40 to 43 name them, in the order of the paper. Doses are no
 * part of it.
 */
@Stable
public enum Regimen implements Labeled {
  /** Doxorubicin or epirubicin, alone or combined (clause 40a). */
  ANTHRACYCLINE_BASED("doxorubicin or epirubicin, alone or combined", Agent.DOXORUBICIN),
  /** Doxorubicin + olaratumab (clause 40b). */
  DOXORUBICIN_OLARATUMAB("doxorubicin + olaratumab", Agent.DOXORUBICIN, Agent.OLARATUMAB),
  /** Doxorubicin + dacarbazine (clauses 41a, 41b, 43f). */
  DOXORUBICIN_DACARBAZINE("doxorubicin + dacarbazine", Agent.DOXORUBICIN, Agent.DACARBAZINE),
  /** Doxorubicin + high-dose ifosfamide (clause 41a). */
  DOXORUBICIN_IFOSFAMIDE("doxorubicin + high-dose ifosfamide", Agent.DOXORUBICIN, Agent.IFOSFAMIDE),
  /** Doxorubicin + another agent (clause 41a). */
  DOXORUBICIN_COMBINATION("doxorubicin + another agent", Agent.DOXORUBICIN),
  /** Epirubicin + dacarbazine (clause 43f). */
  EPIRUBICIN_DACARBAZINE("epirubicin + dacarbazine", Agent.EPIRUBICIN, Agent.DACARBAZINE),
  /** Ifosfamide alone (clause 43a). */
  IFOSFAMIDE("ifosfamide alone", Agent.IFOSFAMIDE),
  /** Ifosfamide alone, 14-day infusion (clause 43a). */
  IFOSFAMIDE_INFUSIONAL_14_DAY("ifosfamide alone, 14-day infusion", Agent.IFOSFAMIDE),
  /** Ifosfamide alone, high dose (clause 43a). */
  IFOSFAMIDE_HIGH_DOSE("ifosfamide alone, high dose", Agent.IFOSFAMIDE),
  /** Trabectedin (clause 43b). */
  TRABECTEDIN("trabectedin", Agent.TRABECTEDIN),
  /** Eribulin (clause 43c). */
  ERIBULIN("eribulin", Agent.ERIBULIN),
  /** Pazopanib (clauses 43d, 43g). */
  PAZOPANIB("pazopanib", Agent.PAZOPANIB),
  /** Gemcitabine alone (clause 43e). */
  GEMCITABINE("gemcitabine alone", Agent.GEMCITABINE),
  /** Gemcitabine + docetaxel (clause 43e). */
  GEMCITABINE_DOCETAXEL("gemcitabine + docetaxel", Agent.GEMCITABINE, Agent.DOCETAXEL),
  /** Gemcitabine + dacarbazine (clause 43e). */
  GEMCITABINE_DACARBAZINE("gemcitabine + dacarbazine", Agent.GEMCITABINE, Agent.DACARBAZINE),
  /** Dacarbazine alone (clause 43f). */
  DACARBAZINE("dacarbazine alone", Agent.DACARBAZINE),
  /** Sunitinib (clause 43g). */
  SUNITINIB("sunitinib", Agent.SUNITINIB),
  /** Temozolomide (clause 43g). */
  TEMOZOLOMIDE("temozolomide", Agent.TEMOZOLOMIDE),
  /** Sirolimus (clause 43h). */
  SIROLIMUS("sirolimus", Agent.SIROLIMUS),
  /** Another mTOR inhibitor (clause 43h). */
  OTHER_MTOR_INHIBITOR("another mTOR inhibitor", Agent.OTHER_MTOR_INHIBITOR),
  /** Crizotinib (clause 43i). */
  CRIZOTINIB("crizotinib", Agent.CRIZOTINIB),
  /** Another ALK inhibitor (clause 43i). */
  OTHER_ALK_INHIBITOR("another ALK inhibitor", Agent.OTHER_ALK_INHIBITOR);

  private final String label;
  private final ImmutableSet<Agent> agents;

  Regimen(String label, Agent... agents) {
    this.label = label;
    this.agents = ImmutableSet.copyOf(agents);
  }

  /** The regimen in words. */
  @Override
  public String label() {
    return label;
  }

  /** The agents that the clause names for it; a partner that it leaves open is not among them. */
  public ImmutableSet<Agent> agents() {
    return agents;
  }

  /** Whether it cannot be given without an anthracycline. */
  public boolean holdsAnthracycline() {
    return agents.stream().anyMatch(Agent::isAnthracycline);
  }
}
