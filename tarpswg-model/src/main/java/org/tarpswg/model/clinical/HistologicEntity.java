// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.tarpswg.model.known.Labeled;
import org.tarpswg.model.stability.Stable;

/**
 * One entity that a retroperitoneal tumor can be. Whether the consensus addresses it is Table 1 of
 * the paper, held by the evidence base.
 */
@Stable
public enum HistologicEntity implements Labeled {
  /** Well-differentiated liposarcoma. */
  WD_LPS("well-differentiated liposarcoma"),
  /** Dedifferentiated liposarcoma. */
  DD_LPS("dedifferentiated liposarcoma"),
  /** Leiomyosarcoma. */
  LMS("leiomyosarcoma"),
  /** Solitary fibrous tumor. */
  SFT("solitary fibrous tumor"),
  /** Malignant peripheral nerve sheath tumor. */
  MPNST("malignant peripheral nerve sheath tumor"),
  /** Synovial sarcoma. */
  SYNOVIAL_SARCOMA("synovial sarcoma"),
  /** Undifferentiated pleomorphic sarcoma. */
  UPS("undifferentiated pleomorphic sarcoma"),
  /** Ewing sarcoma. */
  EWING_SARCOMA("Ewing sarcoma"),
  /** EWS-negative small round blue cell sarcoma. */
  EWS_NEGATIVE_SRBCS("EWS-negative small round blue cell sarcoma"),
  /** Alveolar rhabdomyosarcoma. */
  RMS_ALVEOLAR("alveolar rhabdomyosarcoma"),
  /** Embryonal rhabdomyosarcoma. */
  RMS_EMBRYONAL("embryonal rhabdomyosarcoma"),
  /** Sarcoma arising from teratoma. */
  SARCOMA_IN_TERATOMA("sarcoma arising from teratoma"),
  /** Carcinosarcoma. */
  CARCINOSARCOMA("carcinosarcoma"),
  /** Sarcomatoid carcinoma. */
  SARCOMATOID_CARCINOMA("sarcomatoid carcinoma"),
  /** Clear cell sarcoma of soft tissue. */
  CLEAR_CELL_SARCOMA("clear cell sarcoma"),
  /** Clear cell-like sarcoma of the gastrointestinal tract. */
  CLEAR_CELL_LIKE_SARCOMA_GI("clear cell-like sarcoma of the gastrointestinal tract"),
  /** Desmoplastic small round cell tumor. */
  DSRCT("desmoplastic small round cell tumor"),
  /** Gastrointestinal stromal tumor. */
  GIST("gastrointestinal stromal tumor"),
  /** Fibromatosis; benign. */
  FIBROMATOSIS("fibromatosis"),
  /** Classic angiomyolipoma; benign. */
  CLASSIC_ANGIOMYOLIPOMA("classic angiomyolipoma"),
  /** Any other benign entity. */
  OTHER_BENIGN("other benign entity"),
  /** Perivascular epithelioid cell tumor; named by clause 43h only. */
  PECOMA("PEComa"),
  /** Epithelioid angiomyolipoma, read as of the PEComa family. */
  EPITHELIOID_AML("epithelioid angiomyolipoma"),
  /** Inflammatory myofibroblastic tumor; named by clause 43i only. */
  IMT("inflammatory myofibroblastic tumor"),
  /** Myxoid liposarcoma, round cell included. */
  MYXOID_LPS("myxoid liposarcoma"),
  /** Pleomorphic liposarcoma. */
  PLEOMORPHIC_LPS("pleomorphic liposarcoma"),
  /** A liposarcoma of another named type. */
  OTHER_LPS("other liposarcoma"),
  /** Pleomorphic rhabdomyosarcoma. */
  RMS_PLEOMORPHIC("pleomorphic rhabdomyosarcoma"),
  /** Spindle cell or sclerosing rhabdomyosarcoma. */
  RMS_SPINDLE_CELL("spindle cell rhabdomyosarcoma"),
  /** Angiosarcoma. */
  ANGIOSARCOMA("angiosarcoma"),
  /** Myxofibrosarcoma. */
  MYXOFIBROSARCOMA("myxofibrosarcoma"),
  /** Epithelioid sarcoma. */
  EPITHELIOID_SARCOMA("epithelioid sarcoma"),
  /** A specified entity that has no constant here; its name stands beside it as told. */
  OTHER_SPECIFIED("other specified tumor");

  private final String label;

  HistologicEntity(String label) {
    this.label = label;
  }

  /** The name in the field. */
  @Override
  public String label() {
    return label;
  }
}
