// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report.document;

import org.tarpswg.model.stability.Evolving;

/** How a run of words is set. No meaning hangs on it alone: the words say it too. */
@Evolving
public enum Style {
  /** As the rest. */
  PLAIN,
  /** Strong. */
  STRONG,
  /** Strong, as a warning. */
  AGAINST,
  /** Held back. */
  QUIET,
  /** An address or a code. */
  CODE
}
