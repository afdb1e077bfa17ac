// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.guideline;

import org.tarpswg.model.stability.Stable;

/** Advice in the running text of the paper, which carries no grade and is never shown with one. */
@Stable
public enum NarrativePoint {
  /** Metastasectomy is preferred for resectable oligometastatic disease in selected patients. */
  NL1,
  /**
   * Radiofrequency ablation and stereotactic radiotherapy are accepted alternatives in liver and
   * lung.
   */
  NL2,
  /** Microwave ablation has replaced radiofrequency in many centers. */
  NL3,
  /** Less invasive options may spare complications and can be combined with surgery. */
  NL4,
  /** A long disease-free interval and complete resection are the steady prognostic factors. */
  NL5,
  /** Metastasectomy is usually kept for metachronous disease. */
  NL6,
  /** Systemic therapy comes first for synchronous disease or where clearance is impossible. */
  NS1,
  /** After a favorable response resection may later be considered. */
  NS2,
  /** Systemic therapy first can also serve to learn the biology of resectable disease. */
  NS3,
  /**
   * In clearly unresectable disease the aim is acceptable quality of life for as long as possible.
   */
  NS4
}
