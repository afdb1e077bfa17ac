// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.generate;

import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import org.tarpswg.model.fact.FactPath;

/**
 * Something that a case leaves open.
 *
 * @param path the fact, the list or {@code list.complete}
 * @param closing the changes that close it
 */
record Opening(FactPath path, Supplier<Arbitrary<CaseChange>> closing) {

  Arbitrary<CaseChange> changes() {
    return closing.get();
  }
}
