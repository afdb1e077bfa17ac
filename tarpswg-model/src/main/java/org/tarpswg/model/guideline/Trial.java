// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.guideline;

import org.tarpswg.model.known.Labeled;
import org.tarpswg.model.stability.Stable;

/** The randomized trials of Table 5, in printed order. */
@Stable
public enum Trial implements Labeled {
  /** Gemcitabine and docetaxel against gemcitabine. */
  MAKI_2007("Maki 2007"),
  /** Two schedules of ifosfamide against doxorubicin. */
  LORIGAN_2007("Lorigan 2007"),
  /** Gemcitabine and dacarbazine; its comparator is in doubt, see the errata. */
  GARCIA_DEL_MURO_2011("Garcia-Del-Muro 2011"),
  /** Pazopanib against placebo. */
  PALETTE("PALETTE"),
  /** Gemcitabine and docetaxel against gemcitabine in leiomyosarcoma. */
  TAXOGEM("TAXOGEM"),
  /** Doxorubicin and ifosfamide against doxorubicin. */
  EORTC_62012("EORTC 62012"),
  /** Gemcitabine and docetaxel against doxorubicin. */
  GEDDIS("GeDDIS"),
  /** Trabectedin against dacarbazine. */
  DEMETRI_2016("Demetri 2016"),
  /** Doxorubicin with or without palifosfamide. */
  PICASSO_III("Ryan 2016 (PICASSO III)"),
  /** Doxorubicin with or without olaratumab. */
  TAP_2016("Tap 2016"),
  /** Eribulin against dacarbazine. */
  SCHOFFSKI_2016("Schoffski 2016");

  private final String label;

  Trial(String label) {
    this.label = label;
  }

  /** The name of the trial, as short as the field uses it. */
  @Override
  public String label() {
    return label;
  }
}
