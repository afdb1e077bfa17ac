// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import static org.tarpswg.model.clinical.HistologicEntity.CLASSIC_ANGIOMYOLIPOMA;
import static org.tarpswg.model.clinical.HistologicEntity.DD_LPS;
import static org.tarpswg.model.clinical.HistologicEntity.EPITHELIOID_AML;
import static org.tarpswg.model.clinical.HistologicEntity.MYXOID_LPS;
import static org.tarpswg.model.clinical.HistologicEntity.OTHER_LPS;
import static org.tarpswg.model.clinical.HistologicEntity.PLEOMORPHIC_LPS;
import static org.tarpswg.model.clinical.HistologicEntity.RMS_ALVEOLAR;
import static org.tarpswg.model.clinical.HistologicEntity.RMS_EMBRYONAL;
import static org.tarpswg.model.clinical.HistologicEntity.RMS_PLEOMORPHIC;
import static org.tarpswg.model.clinical.HistologicEntity.RMS_SPINDLE_CELL;
import static org.tarpswg.model.clinical.HistologicEntity.WD_LPS;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.tarpswg.model.known.Labeled;
import org.tarpswg.model.stability.Stable;

/** A diagnosis that leaves the entity open: it stands for every entity it can mean. */
@Stable
public enum HistologyTerm implements Labeled {
  /** Liposarcoma, well-differentiated or dedifferentiated: one row of Table 1, two entities. */
  WD_DD_LPS_UNSPECIFIED("well-differentiated or dedifferentiated liposarcoma", WD_LPS, DD_LPS),
  /** Liposarcoma without a subtype. */
  LPS_NOS("liposarcoma, subtype open", WD_LPS, DD_LPS, MYXOID_LPS, PLEOMORPHIC_LPS, OTHER_LPS),
  /** Rhabdomyosarcoma without a subtype; outside Table 1's included column whichever it is. */
  RMS_NOS(
      "rhabdomyosarcoma, subtype open",
      RMS_ALVEOLAR,
      RMS_EMBRYONAL,
      RMS_PLEOMORPHIC,
      RMS_SPINDLE_CELL),
  /** Angiomyolipoma without a subtype. */
  ALM_NOS("angiomyolipoma, subtype open", CLASSIC_ANGIOMYOLIPOMA, EPITHELIOID_AML),
  /** Sarcoma without a subtype: it may be any entity. */
  SARCOMA_NOS("sarcoma, subtype open", HistologicEntity.values());

  private final String label;
  private final ImmutableSet<HistologicEntity> candidates;

  HistologyTerm(String label, HistologicEntity... candidates) {
    this.label = label;
    this.candidates = Sets.immutableEnumSet(ImmutableSet.copyOf(candidates));
  }

  /** The term in words. */
  @Override
  public String label() {
    return label;
  }

  /** The entities it can mean; two or more. */
  public ImmutableSet<HistologicEntity> candidates() {
    return candidates;
  }
}
