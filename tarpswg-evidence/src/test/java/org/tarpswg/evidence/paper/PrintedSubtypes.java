// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence.paper;

import java.util.List;

/**
 * The two columns of Table 1, cell by cell as printed.
 *
 * @param included the cells of the first column that are not empty
 * @param excluded the cells of the second column that are not empty
 */
public record PrintedSubtypes(List<String> included, List<String> excluded) {
  /** Copies the lists. */
  public PrintedSubtypes {
    included = List.copyOf(included);
    excluded = List.copyOf(excluded);
  }
}
