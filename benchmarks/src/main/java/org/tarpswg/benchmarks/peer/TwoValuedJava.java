// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.benchmarks.peer;

import static org.tarpswg.model.clinical.RadiographicAppearance.ATYPICAL;
import static org.tarpswg.model.clinical.RadiographicAppearance.LESS_CHARACTERISTIC;
import static org.tarpswg.model.clinical.RadiographicAppearance.TYPICAL;

import org.tarpswg.benchmarks.slice.LesionFacts;
import org.tarpswg.benchmarks.slice.Names;
import org.tarpswg.benchmarks.slice.SliceFacts;
import org.tarpswg.benchmarks.slice.Subject;

/**
 * The floor: plain conditions in plain Java, of two values. It says what certainly applies and
 * nothing else: not what is open, not why, not what is missing.
 */
public final class TwoValuedJava implements Peer<SliceFacts> {

  /** One. */
  public TwoValuedJava() {}

  @Override
  public String name() {
    return "hand-written Java, two-valued";
  }

  @Override
  public SliceFacts prepare(SliceFacts facts) {
    return facts;
  }

  @Override
  public long applies(SliceFacts facts) {
    if (!facts.retroperitoneal().isYes() || !facts.isDiseaseSure()) {
      return Subject.OUT_OF_SCOPE.bitIf(isOut(facts));
    }
    boolean included = facts.isSurelyOneOf(Names.INCLUDED);
    boolean limited = facts.isSurelyOneOf(Names.LIMITED);
    long bits =
        Subject.IN_SCOPE.bitIf(included)
            | Subject.IN_LIMITED_SCOPE.bitIf(limited)
            | Subject.OUT_OF_SCOPE.bitIf(isOut(facts));
    if (facts.isSurelyOneOf(Names.ADDRESSED)) {
      bits |= sampling(facts);
    }
    if (included && facts.isPresentSure()) {
      bits |= CRITERIA | recurrence(facts) | first(facts) | later(facts);
    }
    if (limited && facts.isPresentSure()) {
      bits |= limited(facts);
    }
    return bits;
  }

  private static final long CRITERIA =
      Subject.S24_A.bit()
          | Subject.S24_B.bit()
          | Subject.S24_C.bit()
          | Subject.S25_A.bit()
          | Subject.S25_B.bit()
          | Subject.S25_C.bit();

  private static boolean isOut(SliceFacts facts) {
    return facts.retroperitoneal().isNo()
        || facts.isNoneOf(Names.ADDRESSED)
        || facts.isDiseaseExcluded();
  }

  private static long sampling(SliceFacts facts) {
    boolean reason = facts.otherMalignancy().isYes() || facts.hereditarySyndrome().isYes();
    boolean mayBeWaived =
        facts.biopsyProven().isYes()
            && facts.otherMalignancy().isNo()
            && facts.hereditarySyndrome().isNo();
    long bits =
        Subject.S12_B.bitIf(reason && facts.isLesionSure())
            | Subject.S12_D.bitIf(facts.researchTissueWanted().isYes() && facts.isLesionSure());
    for (LesionFacts lesion : facts.lesions()) {
      boolean organ = lesion.lungOrLiver().isYes();
      bits |=
          Subject.S12_A.bitIf(
              mayBeWaived && organ && lesion.look() == TYPICAL && lesion.unusual().isNo());
      bits |=
          Subject.S12_B.bitIf(
              lesion.look() == ATYPICAL
                  || (organ && lesion.look() == LESS_CHARACTERISTIC)
                  || lesion.unusual().isYes());
      bits |= Subject.S12_C.bitIf(lesion.destroyed().isYes());
    }
    return bits;
  }

  private static long recurrence(SliceFacts facts) {
    if (!facts.recurrent().isYes() || !facts.metastasectomy().isYes()) {
      return 0;
    }
    return Subject.S36_A.bitIf(
            facts.lowVolume().isYes() || facts.longInterval().isYes() || facts.responded().isYes())
        | Subject.S36_B.bitIf(
            facts.highGrade().isYes()
                || facts.highVolume().isYes()
                || facts.shortInterval().isYes());
  }

  private static long first(SliceFacts facts) {
    boolean allowed = facts.contraindicated().isNo();
    boolean first = facts.firstLine().isYes();
    boolean palliation = allowed && first && facts.palliative().isYes();
    boolean shrinkage = allowed && facts.downsizing().isYes() && facts.noAnthracyclineYet().isYes();
    return Subject.S40A.bitIf(palliation)
        | Subject.S40B.bitIf(palliation && facts.sensitiveToDoxorubicin().isYes())
        | Subject.S41A.bitIf(shrinkage)
        | Subject.S41B.bitIf(shrinkage && facts.isSurelyOneOf(Names.LMS_OR_SFT))
        | Subject.S42.bitIf(first);
  }

  private static boolean isLaterLineOpen(SliceFacts facts) {
    return facts.firstLine().isNo() || facts.contraindicated().isYes();
  }

  private static long later(SliceFacts facts) {
    if (!isLaterLineOpen(facts)) {
      return 0;
    }
    boolean ifosfamide = facts.isSurelyOneOf(Names.FOR_IFOSFAMIDE);
    return Subject.S43A_GENERIC.bitIf(ifosfamide || facts.sensitiveToIfosfamide().isYes())
        | Subject.S43A_INFUSIONAL.bitIf(ifosfamide)
        | Subject.S43A_HIGH_DOSE.bitIf(facts.isSurelyOneOf(Names.ONLY_SYNOVIAL))
        | Subject.S43B.bitIf(
            facts.isSurelyOneOf(Names.FOR_TRABECTEDIN) || facts.sensitiveToTrabectedin().isYes())
        | Subject.S43C.bitIf(
            facts.firstLine().isNo() && facts.isSurelyOneOf(Names.TABLE_1_LIPOSARCOMA))
        | Subject.S43D.bitIf(facts.isNoneOf(Names.LIPOSARCOMA))
        | Subject.S43E.bit()
        | Subject.S43F.bitIf(facts.isSurelyOneOf(Names.LMS_OR_SFT))
        | Subject.S43G.bitIf(facts.isSurelyOneOf(Names.ONLY_SFT));
  }

  private static long limited(SliceFacts facts) {
    if (!isLaterLineOpen(facts)) {
      return 0;
    }
    return Subject.S43H.bitIf(facts.isSurelyOneOf(Names.PECOMA_FAMILY))
        | Subject.S43I.bitIf(facts.isSurelyOneOf(Names.ONLY_IMT));
  }
}
