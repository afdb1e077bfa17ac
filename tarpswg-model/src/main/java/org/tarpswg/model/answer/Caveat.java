// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.answer;

import org.tarpswg.model.known.Labeled;
import org.tarpswg.model.stability.Stable;

/** What must be known beside a finding or an option. It never removes one. */
@Stable
public enum Caveat implements Labeled {
  /** The patient is under 18. */
  AGE_NOT_ADDRESSED("the patient is under 18; the consensus does not speak of age"),
  /** The primary was not biopsied. */
  DIAGNOSIS_NOT_TISSUE_PROVEN("the diagnosis of the primary is not proven by tissue"),
  /** Well-differentiated liposarcoma with a metastasis outside the abdomen. */
  REVIEW_FOR_DEDIFFERENTIATION(
      "a well-differentiated liposarcoma beyond the abdomen: have the pathology reviewed for a dedifferentiated component"),
  /** Clauses 43h and 43i. */
  HISTOLOGY_ABSENT_FROM_TABLE_1("the clause names this entity, though Table 1 does not"),
  /** Clause 15. */
  BIOPSY_CROSSES_THE_PERITONEUM(
      "the biopsy is to cross the peritoneal cavity, which the clause would rather avoid"),
  /** Clause 16, cores. */
  NEEDLE_LARGER_THAN_PRINTED("the needle is larger than the paper prints; it counts all the same"),
  /** Clause 40a. */
  COMBINATION_FOR_SHRINKAGE(
      "Table 5: ifosfamide or palifosfamide added to doxorubicin did not significantly prolong survival; for ifosfamide the table keeps the combination for shrinkage"),
  /** Clauses 43b to 43d in first line. */
  PRETREATED_POPULATION("the trial behind it treated patients who had been treated before"),
  /** Clause 42. */
  MORE_TOXIC_IN_FIRST_LINE(
      "in first line gemcitabine with docetaxel was as effective as doxorubicin and more toxic (clause 42)"),
  /** Clause 41b. */
  IFOSFAMIDE_MAY_BE_LESS_ACTIVE("ifosfamide may be less active in this subtype (clause 41b)"),
  /** Clause 41a. */
  HIGH_DOSE_NOT_DEFINED("what counts as high dose is not defined in this clause"),
  /** Clause 43a, infusional schedule. */
  SCHEDULE_UNIT_NOT_PRINTED(
      "the paper prints the amount without its period; the study it cites gives it per day"),
  /** Clause 43a, high dose. */
  DOSE_PERIOD_NOT_PRINTED("the paper prints the amount without its period"),
  /** Clause 43i. */
  UNLICENSED_AT_PUBLICATION(
      "not licensed for this use when the paper appeared; see the advisories"),
  /** Clause 43i. */
  ALK_NEGATIVE(
      "ALK was tested and is not altered; the study behind the clause treated ALK-rearranged tumors"),
  /** Clause 43i. */
  ALK_UNKNOWN(
      "the ALK status is not known; the study behind the clause treated ALK-rearranged tumors"),
  /** Clause 43g, temozolomide. */
  NOT_ANTIANGIOGENIC(
      "the paper lists it among antiangiogenic drugs; by class it is an alkylating drug"),
  /** Clauses 40b, 43a, 43b. */
  SENSITIVITY_BY_JUDGEMENT(
      "the clause leaves its list open and does not name this subtype: it rests on a judgement that the tumor is sensitive"),
  /** Clauses 43a, 43b. */
  SENSITIVITY_JUDGED_ABSENT("the clause names this subtype, yet the tumor is judged not sensitive"),
  /** An earlier course. */
  PROGRESSED_BEFORE("the disease progressed on an agent of this regimen"),
  /** Availability. */
  NOT_AVAILABLE("not available where the patient is"),
  /** Availability. */
  AVAILABILITY_NOT_CHECKED("availability was not checked"),
  /** Availability. */
  NOT_APPROVED_LOCALLY("not licensed for this use where the patient is"),
  /** Clause 42. */
  COMPARATOR_UNAVAILABLE("the comparison is with an anthracycline, which is contraindicated here"),
  /** Clause 20. */
  EARLY_REPEAT_INTERVAL_NOT_PRINTED("how soon to repeat the imaging is not printed"),
  /** Clause 21. */
  TRIAL_IN_ANOTHER_CANCER("the trial behind it treated lung cancer, not sarcoma"),
  /** Clause 31. */
  EXTRAPOLATED_FROM_OTHER_CANCERS(
      "little is known of it in sarcoma; its use is carried over from other cancers"),
  /** Clause 32. */
  STATEMENTS_DISAGREE_AFTER_RESPONSE(
      "after a response with complete resection within reach the paper says two things: this clause leaves surgery to palliation, while clause 36, Figure 1 and the text on systemic therapy allow it; for the tumor board to settle"),
  /** Clause 33. */
  TRIAL_REMAINS_OPEN("it speaks of no benefit seen so far; a trial remains open to it (clause 39)"),
  /** Clause 34. */
  CLOSER_THAN_PRINTED("imaging is planned more often than printed"),
  /** Clause 37. */
  RE_IRRADIATION_NOT_ADDRESSED(
      "the lesion lies in an earlier radiation field; the consensus does not speak of irradiating again"),
  /** Clause 10b. */
  BONES_ASKED_FOR_BY_27(
      "clause 27 asks for a bone scan or PET before definitive treatment in the lung; it goes first");

  private final String label;

  Caveat(String label) {
    this.label = label;
  }

  /** The caveat in words. */
  @Override
  public String label() {
    return label;
  }
}
