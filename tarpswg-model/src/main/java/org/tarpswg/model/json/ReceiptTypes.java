// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import static org.tarpswg.model.json.Detail.COMPACT;

import org.tarpswg.model.answer.Policy;
import org.tarpswg.model.answer.Receipt;

/** What an answer says of what it was made from; nothing of it is ever left out. */
final class ReceiptTypes {
  private static final AnswerType<Policy, Policy.Builder> POLICY =
      AnswerType.of(
              "Policy",
              "The switches in force; their defaults are the decided readings.",
              Policy::builder,
              Policy.Builder::build)
          .one(
              COMPACT,
              "extendGeneralClauses",
              "whether the clauses that name no histology are read for PEComa and inflammatory"
                  + " myofibroblastic tumor too",
              ValueForm.TRUTH,
              Policy::extendGeneralClauses,
              Policy.Builder::extendGeneralClauses)
          .one(
              COMPACT,
              "twoTierGrading",
              "whether FNCLCC grade 2 counts as high grade",
              ValueForm.TRUTH,
              Policy::twoTierGrading,
              Policy.Builder::twoTierGrading)
          .one(
              COMPACT,
              "surveillanceAfterAblationAlone",
              "whether clause 34 is read for patients whose metastases were ablated only",
              ValueForm.TRUTH,
              Policy::surveillanceAfterAblationAlone,
              Policy.Builder::surveillanceAfterAblationAlone)
          .one(
              COMPACT,
              "embolizationForProgressingFoci",
              "whether clause 31 is read for single progressing foci",
              ValueForm.TRUTH,
              Policy::embolizationForProgressingFoci,
              Policy.Builder::embolizationForProgressingFoci)
          .one(
              COMPACT,
              "subcutaneousCountsAsSoftTissue",
              "whether subcutaneous lesions count as soft tissue in clause 10a",
              ValueForm.TRUTH,
              Policy::subcutaneousCountsAsSoftTissue,
              Policy.Builder::subcutaneousCountsAsSoftTissue)
          .maybe(
              COMPACT,
              "minimumAge",
              "the age in years (a) below which a patient is out of scope",
              ValueForm.NUMBER,
              Policy::minimumAge,
              Policy.Builder::minimumAge)
          .end();

  private static final AnswerType<Receipt, Receipt.Builder> RECEIPT =
      AnswerType.of(
              "Receipt", "What the answer was made from.", Receipt::builder, Receipt.Builder::build)
          .one(
              COMPACT,
              "edition",
              "the edition of the consensus",
              ValueForm.TEXT,
              Receipt::edition,
              Receipt.Builder::edition)
          .one(
              COMPACT,
              "dataHash",
              "a digest of the evidence base",
              ValueForm.TEXT,
              Receipt::dataHash,
              Receipt.Builder::dataHash)
          .one(
              COMPACT,
              "libraryVersion",
              "the version of the library",
              ValueForm.TEXT,
              Receipt::libraryVersion,
              Receipt.Builder::libraryVersion)
          .within(
              COMPACT,
              "policy",
              "the policy in force",
              () -> POLICY,
              Receipt::policy,
              Receipt.Builder::policy)
          .one(
              COMPACT,
              "asOf",
              "the day of assessment",
              ValueForm.DAY,
              Receipt::asOf,
              Receipt.Builder::asOf)
          .end();

  private ReceiptTypes() {}

  static AnswerType<Receipt, ?> receipt() {
    return RECEIPT;
  }
}
