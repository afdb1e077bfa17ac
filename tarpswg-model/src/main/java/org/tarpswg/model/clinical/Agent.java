// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.tarpswg.model.known.Labeled;
import org.tarpswg.model.stability.Stable;

/** A drug that a statement, a table or a figure of the paper names, and those given beside it. */
@Stable
public enum Agent implements Labeled {
  /** Doxorubicin. */
  DOXORUBICIN("doxorubicin", AgentClass.ANTHRACYCLINE),
  /** Pegylated liposomal doxorubicin. */
  LIPOSOMAL_DOXORUBICIN("pegylated liposomal doxorubicin", AgentClass.ANTHRACYCLINE),
  /** Epirubicin. */
  EPIRUBICIN("epirubicin", AgentClass.ANTHRACYCLINE),
  /** Olaratumab. */
  OLARATUMAB("olaratumab", AgentClass.MONOCLONAL_ANTIBODY),
  /** Ifosfamide. */
  IFOSFAMIDE("ifosfamide", AgentClass.ALKYLATING),
  /** Palifosfamide. */
  PALIFOSFAMIDE("palifosfamide", AgentClass.ALKYLATING),
  /** Dacarbazine. */
  DACARBAZINE("dacarbazine", AgentClass.ALKYLATING),
  /** Gemcitabine. */
  GEMCITABINE("gemcitabine", AgentClass.ANTIMETABOLITE),
  /** Docetaxel. */
  DOCETAXEL("docetaxel", AgentClass.TAXANE),
  /** Vinorelbine. */
  VINORELBINE("vinorelbine", AgentClass.VINCA_ALKALOID),
  /** Trabectedin. */
  TRABECTEDIN("trabectedin", AgentClass.DNA_BINDING_ALKALOID),
  /** Eribulin. */
  ERIBULIN("eribulin", AgentClass.MICROTUBULE_INHIBITOR),
  /** Pazopanib. */
  PAZOPANIB("pazopanib", AgentClass.MULTIKINASE_INHIBITOR),
  /** Sunitinib. */
  SUNITINIB("sunitinib", AgentClass.MULTIKINASE_INHIBITOR),
  /** Temozolomide. */
  TEMOZOLOMIDE("temozolomide", AgentClass.ALKYLATING),
  /** Sirolimus. */
  SIROLIMUS("sirolimus", AgentClass.MTOR_INHIBITOR),
  /** Another mTOR inhibitor. */
  OTHER_MTOR_INHIBITOR("another mTOR inhibitor", AgentClass.MTOR_INHIBITOR),
  /** Crizotinib. */
  CRIZOTINIB("crizotinib", AgentClass.ALK_INHIBITOR),
  /** Another ALK inhibitor. */
  OTHER_ALK_INHIBITOR("another ALK inhibitor", AgentClass.ALK_INHIBITOR),
  /** Mesna. */
  MESNA("mesna", AgentClass.SUPPORTIVE),
  /** Dexrazoxane. */
  DEXRAZOXANE("dexrazoxane", AgentClass.SUPPORTIVE),
  /** Another agent. */
  OTHER("another agent", AgentClass.OTHER);

  private final String label;
  private final AgentClass agentClass;

  Agent(String label, AgentClass agentClass) {
    this.label = label;
    this.agentClass = agentClass;
  }

  /** The international nonproprietary name in American spelling. */
  @Override
  public String label() {
    return label;
  }

  /** The class it belongs to by a drug vocabulary. */
  public AgentClass agentClass() {
    return agentClass;
  }

  /** Whether it is an anthracycline, the class that clauses 3, 40 and 43 single out. */
  public boolean isAnthracycline() {
    return agentClass == AgentClass.ANTHRACYCLINE;
  }
}
