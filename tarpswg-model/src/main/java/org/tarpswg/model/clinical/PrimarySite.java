// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.tarpswg.model.stability.Stable;

/** Where the primary tumor arose. Table 1 excludes some sites whatever the histology. */
@Stable
public enum PrimarySite {
  /** The retroperitoneum: what the consensus is about. */
  RETROPERITONEUM,
  /** A viscus; excluded. */
  VISCERAL,
  /** The uterus; excluded. */
  UTERUS,
  /** The cervix; excluded. */
  CERVIX,
  /** The prostate; excluded. */
  PROSTATE,
  /** The testis; excluded. */
  TESTIS,
  /** The spermatic cord; excluded. */
  SPERMATIC_CORD,
  /** An extremity; outside the retroperitoneum. */
  EXTREMITY,
  /** The trunk; outside the retroperitoneum. */
  TRUNK,
  /** Another site outside the retroperitoneum. */
  OTHER
}
