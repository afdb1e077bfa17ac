// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.benchmarks.slice;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a peer is asked about: the scope, and the clauses and parts of statements 12, 24, 25, 36 and
 * 40 to 43. A set of subjects is passed around as a number, one bit for each, so that collecting it
 * costs no peer anything.
 */
public enum Subject {
  /** The consensus addresses the patient with every clause. */
  IN_SCOPE("scope IN"),
  /** It addresses the patient with 43h, 43i and the general clauses. */
  IN_LIMITED_SCOPE("scope LIMITED"),
  /** It does not address the patient. */
  OUT_OF_SCOPE("scope OUT"),
  /** No tissue is needed of a lesion of lung or liver. */
  S12_A("12.a"),
  /** A lesion is sampled before treatment. */
  S12_B("12.b"),
  /** A lesion is sampled before it is destroyed. */
  S12_C("12.c"),
  /** Tissue for research. */
  S12_D("12.d"),
  /** The primary is cleared. */
  S24_A("24.a"),
  /** All metastases are manageable. */
  S24_B("24.b"),
  /** The patient is fit. */
  S24_C("24.c"),
  /** Low volume. */
  S25_A("25.a"),
  /** A long interval. */
  S25_B("25.b"),
  /** A response. */
  S25_C("25.c"),
  /** Another metastasectomy can be considered. */
  S36_A("36.a"),
  /** Another metastasectomy is discouraged. */
  S36_B("36.b"),
  /** Anthracyclines first. */
  S40A("40a"),
  /** With olaratumab. */
  S40B("40b"),
  /** Doxorubicin combined, to shrink. */
  S41A("41a"),
  /** With dacarbazine. */
  S41B("41b"),
  /** Gemcitabine and docetaxel are not better. */
  S42("42"),
  /** Ifosfamide. */
  S43A_GENERIC("43a.generic"),
  /** Ifosfamide over two weeks. */
  S43A_INFUSIONAL("43a.infusional"),
  /** Ifosfamide in high dose. */
  S43A_HIGH_DOSE("43a.highDose"),
  /** Trabectedin. */
  S43B("43b"),
  /** Eribulin. */
  S43C("43c"),
  /** Pazopanib. */
  S43D("43d"),
  /** Gemcitabine. */
  S43E("43e"),
  /** Dacarbazine. */
  S43F("43f"),
  /** Antiangiogenic agents. */
  S43G("43g"),
  /** MTOR inhibitors. */
  S43H("43h"),
  /** ALK inhibitors. */
  S43I("43i");

  private final String id;

  Subject(String id) {
    this.id = id;
  }

  /** Its id as the answer prints it; of a scope, its class. */
  public String id() {
    return id;
  }

  /** The set that holds this one only. */
  @SuppressWarnings("EnumOrdinal") // as an EnumSet does it
  public long bit() {
    return 1L << ordinal();
  }

  /** This one if it holds, else none. */
  public long bitIf(boolean holds) {
    return holds ? bit() : 0;
  }

  /** The subjects of a set. */
  public static Set<Subject> of(long bits) {
    Set<Subject> subjects = EnumSet.noneOf(Subject.class);
    for (Subject each : values()) {
      if ((bits & each.bit()) != 0) {
        subjects.add(each);
      }
    }
    return subjects;
  }
}
