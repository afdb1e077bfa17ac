// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.benchmarks.slice;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.tarpswg.model.known.Ternary;

/**
 * The facts that the slice reads, flat: what every peer is given. A peer of two values takes YES
 * for known to be so and NO for known not to be so, and says only what certainly applies.
 * Immutable.
 *
 * @param retroperitoneal whether the primary arose in the retroperitoneum
 * @param entities the histologies it may be, a bit for each
 * @param statuses the certainties of metastatic disease still possible, a bit for each
 * @param provenLesion whether a lesion is proven to be a metastasis
 * @param lesions the lesions listed
 * @param otherLesions whether there are others than those listed
 * @param biopsyProven whether tissue has proven the primary
 * @param otherMalignancy whether there is a second malignancy
 * @param hereditarySyndrome whether there is a hereditary syndrome
 * @param researchTissueWanted whether tissue is wanted for research
 * @param recurrent whether metastases have come back
 * @param metastasectomy whether there was a metastasectomy
 * @param lowVolume whether the volume of disease is low
 * @param highVolume whether it is high
 * @param longInterval whether the first metastases came after twelve months or more
 * @param shortInterval whether this recurrence came within twelve months
 * @param responded whether there is a response as 25c counts it
 * @param highGrade whether the tumor is of high grade
 * @param firstLine whether the next line of therapy is the first; NO means a later one
 * @param palliative whether systemic therapy is for palliation
 * @param downsizing whether it is to shrink the tumor
 * @param contraindicated whether anthracyclines are contraindicated
 * @param noAnthracyclineYet whether none was given for advanced disease
 * @param sensitiveToDoxorubicin the judgement on doxorubicin
 * @param sensitiveToIfosfamide the judgement on ifosfamide
 * @param sensitiveToTrabectedin the judgement on trabectedin
 */
public record SliceFacts(
    Ternary retroperitoneal,
    long entities,
    long statuses,
    Ternary provenLesion,
    ImmutableList<LesionFacts> lesions,
    Ternary otherLesions,
    Ternary biopsyProven,
    Ternary otherMalignancy,
    Ternary hereditarySyndrome,
    Ternary researchTissueWanted,
    Ternary recurrent,
    Ternary metastasectomy,
    Ternary lowVolume,
    Ternary highVolume,
    Ternary longInterval,
    Ternary shortInterval,
    Ternary responded,
    Ternary highGrade,
    Ternary firstLine,
    Ternary palliative,
    Ternary downsizing,
    Ternary contraindicated,
    Ternary noAnthracyclineYet,
    Ternary sensitiveToDoxorubicin,
    Ternary sensitiveToIfosfamide,
    Ternary sensitiveToTrabectedin)
    implements Serializable {

  /** Whether every histology that it may be is among those named. */
  public boolean isSurelyOneOf(long named) {
    return Names.surely(entities, named);
  }

  /** Whether no histology that it may be is among those named. */
  public boolean isNoneOf(long named) {
    return Names.never(entities, named);
  }

  /** Whether metastatic disease is surely present, suspected or removed. */
  public boolean isDiseaseSure() {
    return Names.surely(statuses, Names.DISEASE);
  }

  /** Whether there surely is none. */
  public boolean isDiseaseExcluded() {
    return Names.never(statuses, Names.DISEASE);
  }

  /** Whether metastatic disease is surely accepted as present. */
  public boolean isPresentSure() {
    return Names.surely(statuses, Names.PERHAPS_PRESENT)
        && (provenLesion.isYes() || Names.surely(statuses, Names.CONFIRMED));
  }

  /** Whether a lesion is listed, or surely exists beside the list. */
  public boolean isLesionSure() {
    return !lesions.isEmpty() || otherLesions.isYes();
  }
}
