// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import static org.tarpswg.model.clinical.HistologicEntity.DD_LPS;
import static org.tarpswg.model.clinical.HistologicEntity.LMS;
import static org.tarpswg.model.clinical.HistologicEntity.MPNST;
import static org.tarpswg.model.clinical.HistologicEntity.MYXOID_LPS;
import static org.tarpswg.model.clinical.HistologicEntity.OTHER_LPS;
import static org.tarpswg.model.clinical.HistologicEntity.PLEOMORPHIC_LPS;
import static org.tarpswg.model.clinical.HistologicEntity.SYNOVIAL_SARCOMA;
import static org.tarpswg.model.clinical.HistologicEntity.WD_LPS;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.tarpswg.model.clinical.HistologicEntity;

/** The subtypes that the statements on systemic therapy single out. */
public final class NamedSubtypes {
  /** Liposarcoma of any type: what clause 43d leaves out. */
  public static final ImmutableSet<HistologicEntity> LIPOSARCOMA =
      Sets.immutableEnumSet(WD_LPS, DD_LPS, MYXOID_LPS, PLEOMORPHIC_LPS, OTHER_LPS);

  /** Named by clause 43a for ifosfamide. */
  public static final ImmutableSet<HistologicEntity> FOR_IFOSFAMIDE =
      Sets.immutableEnumSet(DD_LPS, MPNST, SYNOVIAL_SARCOMA);

  /** Named by clause 43b for trabectedin: leiomyosarcoma and the liposarcomas of Table 1. */
  public static final ImmutableSet<HistologicEntity> FOR_TRABECTEDIN =
      Sets.immutableEnumSet(LMS, WD_LPS, DD_LPS);

  private NamedSubtypes() {}
}
