// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.benchmarks.slice;

import static org.tarpswg.model.clinical.HistologicEntity.DD_LPS;
import static org.tarpswg.model.clinical.HistologicEntity.EPITHELIOID_AML;
import static org.tarpswg.model.clinical.HistologicEntity.IMT;
import static org.tarpswg.model.clinical.HistologicEntity.LMS;
import static org.tarpswg.model.clinical.HistologicEntity.MPNST;
import static org.tarpswg.model.clinical.HistologicEntity.MYXOID_LPS;
import static org.tarpswg.model.clinical.HistologicEntity.OTHER_LPS;
import static org.tarpswg.model.clinical.HistologicEntity.PECOMA;
import static org.tarpswg.model.clinical.HistologicEntity.PLEOMORPHIC_LPS;
import static org.tarpswg.model.clinical.HistologicEntity.SFT;
import static org.tarpswg.model.clinical.HistologicEntity.SYNOVIAL_SARCOMA;
import static org.tarpswg.model.clinical.HistologicEntity.UPS;
import static org.tarpswg.model.clinical.HistologicEntity.WD_LPS;

import org.tarpswg.model.clinical.MetastaticStatus;
import org.tarpswg.model.known.Ternary;

/**
 * The sets of constants that the rules name, one bit for each constant, and what a set of
 * candidates says of them. Written out again beside the engine, so that agreement means something.
 */
public final class Names {
  /** The histologies of Table 1's included column. */
  public static final long INCLUDED = bits(WD_LPS, DD_LPS, LMS, SFT, MPNST, SYNOVIAL_SARCOMA, UPS);

  /** What 43h and 43i name beside Table 1. */
  public static final long LIMITED = bits(PECOMA, EPITHELIOID_AML, IMT);

  /** Either of the two. */
  public static final long ADDRESSED = INCLUDED | LIMITED;

  /** The PEComa family. */
  public static final long PECOMA_FAMILY = bits(PECOMA, EPITHELIOID_AML);

  /** IMT. */
  public static final long ONLY_IMT = bits(IMT);

  /** LMS and SFT. */
  public static final long LMS_OR_SFT = bits(LMS, SFT);

  /** SFT. */
  public static final long ONLY_SFT = bits(SFT);

  /** Liposarcoma of any kind. */
  public static final long LIPOSARCOMA =
      bits(WD_LPS, DD_LPS, MYXOID_LPS, PLEOMORPHIC_LPS, OTHER_LPS);

  /** Liposarcoma of Table 1. */
  public static final long TABLE_1_LIPOSARCOMA = bits(WD_LPS, DD_LPS);

  /** Named for ifosfamide. */
  public static final long FOR_IFOSFAMIDE = bits(DD_LPS, SYNOVIAL_SARCOMA, MPNST);

  /** Named for trabectedin. */
  public static final long FOR_TRABECTEDIN = bits(LMS, WD_LPS, DD_LPS);

  /** Synovial sarcoma. */
  public static final long ONLY_SYNOVIAL = bits(SYNOVIAL_SARCOMA);

  /** Metastatic disease is present, suspected or was removed. */
  public static final long DISEASE =
      bits(MetastaticStatus.SUSPECTED, MetastaticStatus.CONFIRMED, MetastaticStatus.RESECTED_NED);

  /** It is confirmed or suspected. */
  public static final long PERHAPS_PRESENT =
      bits(MetastaticStatus.SUSPECTED, MetastaticStatus.CONFIRMED);

  /** It is confirmed. */
  public static final long CONFIRMED = bits(MetastaticStatus.CONFIRMED);

  private Names() {}

  /** The set of some constants. */
  @SuppressWarnings("EnumOrdinal") // as an EnumSet does it
  public static long bits(Enum<?>... constants) {
    long bits = 0;
    for (Enum<?> each : constants) {
      bits |= 1L << each.ordinal();
    }
    return bits;
  }

  /** Whether every candidate is among those named. */
  public static boolean surely(long candidates, long named) {
    return (candidates & ~named) == 0;
  }

  /** Whether no candidate is among those named. */
  public static boolean never(long candidates, long named) {
    return (candidates & named) == 0;
  }

  /** YES if every candidate is among those named, NO if none is. */
  public static Ternary among(long candidates, long named) {
    if (surely(candidates, named)) {
      return Ternary.YES;
    }
    return never(candidates, named) ? Ternary.NO : Ternary.UNKNOWN;
  }
}
