// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.law;

import static org.tarpswg.model.clinical.HistologicEntity.CARCINOSARCOMA;
import static org.tarpswg.model.clinical.HistologicEntity.CLASSIC_ANGIOMYOLIPOMA;
import static org.tarpswg.model.clinical.HistologicEntity.CLEAR_CELL_LIKE_SARCOMA_GI;
import static org.tarpswg.model.clinical.HistologicEntity.CLEAR_CELL_SARCOMA;
import static org.tarpswg.model.clinical.HistologicEntity.DD_LPS;
import static org.tarpswg.model.clinical.HistologicEntity.DSRCT;
import static org.tarpswg.model.clinical.HistologicEntity.EPITHELIOID_AML;
import static org.tarpswg.model.clinical.HistologicEntity.EWING_SARCOMA;
import static org.tarpswg.model.clinical.HistologicEntity.EWS_NEGATIVE_SRBCS;
import static org.tarpswg.model.clinical.HistologicEntity.FIBROMATOSIS;
import static org.tarpswg.model.clinical.HistologicEntity.GIST;
import static org.tarpswg.model.clinical.HistologicEntity.IMT;
import static org.tarpswg.model.clinical.HistologicEntity.LMS;
import static org.tarpswg.model.clinical.HistologicEntity.MPNST;
import static org.tarpswg.model.clinical.HistologicEntity.MYXOID_LPS;
import static org.tarpswg.model.clinical.HistologicEntity.OTHER_BENIGN;
import static org.tarpswg.model.clinical.HistologicEntity.OTHER_LPS;
import static org.tarpswg.model.clinical.HistologicEntity.PECOMA;
import static org.tarpswg.model.clinical.HistologicEntity.PLEOMORPHIC_LPS;
import static org.tarpswg.model.clinical.HistologicEntity.RMS_ALVEOLAR;
import static org.tarpswg.model.clinical.HistologicEntity.RMS_EMBRYONAL;
import static org.tarpswg.model.clinical.HistologicEntity.SARCOMATOID_CARCINOMA;
import static org.tarpswg.model.clinical.HistologicEntity.SARCOMA_IN_TERATOMA;
import static org.tarpswg.model.clinical.HistologicEntity.SFT;
import static org.tarpswg.model.clinical.HistologicEntity.SYNOVIAL_SARCOMA;
import static org.tarpswg.model.clinical.HistologicEntity.UPS;
import static org.tarpswg.model.clinical.HistologicEntity.WD_LPS;

import com.google.common.collect.ImmutableSet;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.PrimarySite;

/**
 * Table 1 and the groups of entities that the laws speak of, written down a second time on purpose.
 */
final class Entities {
  static final ImmutableSet<HistologicEntity> INCLUDED =
      ImmutableSet.of(WD_LPS, DD_LPS, LMS, SFT, MPNST, SYNOVIAL_SARCOMA, UPS);
  static final ImmutableSet<HistologicEntity> EXCLUDED =
      ImmutableSet.of(
          EWING_SARCOMA,
          EWS_NEGATIVE_SRBCS,
          RMS_ALVEOLAR,
          RMS_EMBRYONAL,
          SARCOMA_IN_TERATOMA,
          CARCINOSARCOMA,
          SARCOMATOID_CARCINOMA,
          CLEAR_CELL_SARCOMA,
          CLEAR_CELL_LIKE_SARCOMA_GI,
          DSRCT,
          GIST,
          FIBROMATOSIS,
          CLASSIC_ANGIOMYOLIPOMA,
          OTHER_BENIGN);
  static final ImmutableSet<HistologicEntity> PECOMA_FAMILY =
      ImmutableSet.of(PECOMA, EPITHELIOID_AML);
  static final ImmutableSet<HistologicEntity> LIMITED =
      ImmutableSet.of(PECOMA, EPITHELIOID_AML, IMT);
  static final ImmutableSet<HistologicEntity> LIPOSARCOMAS =
      ImmutableSet.of(WD_LPS, DD_LPS, MYXOID_LPS, PLEOMORPHIC_LPS, OTHER_LPS);
  static final ImmutableSet<HistologicEntity> TABLE_1_LIPOSARCOMAS =
      ImmutableSet.of(WD_LPS, DD_LPS);
  static final ImmutableSet<HistologicEntity> LMS_OR_SFT = ImmutableSet.of(LMS, SFT);
  static final ImmutableSet<HistologicEntity> LMS_OR_UPS = ImmutableSet.of(LMS, UPS);
  static final ImmutableSet<HistologicEntity> NAMED_FOR_IFOSFAMIDE =
      ImmutableSet.of(DD_LPS, SYNOVIAL_SARCOMA, MPNST);
  static final ImmutableSet<HistologicEntity> NAMED_FOR_TRABECTEDIN =
      ImmutableSet.of(LMS, WD_LPS, DD_LPS);
  static final ImmutableSet<PrimarySite> EXCLUDED_SITES =
      ImmutableSet.of(
          PrimarySite.VISCERAL,
          PrimarySite.UTERUS,
          PrimarySite.CERVIX,
          PrimarySite.PROSTATE,
          PrimarySite.TESTIS,
          PrimarySite.SPERMATIC_CORD);

  private Entities() {}

  /** Whether the tumor is known to be of this group, whichever candidate it is. */
  static boolean surely(PatientCase of, ImmutableSet<HistologicEntity> group) {
    return of.primary()
        .histology()
        .value()
        .filter(histology -> group.containsAll(histology.candidates()))
        .isPresent();
  }

  /** Whether the tumor can be of this group, as far as is known. */
  static boolean possibly(PatientCase of, ImmutableSet<HistologicEntity> group) {
    return of.primary()
        .histology()
        .value()
        .map(histology -> histology.candidates().stream().anyMatch(group::contains))
        .orElse(true);
  }
}
