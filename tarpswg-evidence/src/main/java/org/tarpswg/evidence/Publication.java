// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import com.google.common.base.Joiner;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.tarpswg.model.stability.Stable;

/** A publication after the paper. A field that was not verified is empty. Immutable. */
@Stable
@Value.Immutable
public interface Publication {

  /** The authors. */
  Optional<String> authors();

  /** The journal, or the book. */
  Optional<String> journal();

  /** The year. */
  Optional<Integer> year();

  /** The volume, with the issue. */
  Optional<String> volume();

  /** The pages. */
  Optional<String> pages();

  /** The digital object identifier. */
  Optional<String> doi();

  /** The PubMed number. */
  Optional<String> pmid();

  /** What is known of it in one line, the fields separated by commas. */
  default String text() {
    return Joiner.on(", ")
        .join(
            Stream.of(
                    authors(),
                    journal(),
                    year().map(String::valueOf),
                    volume(),
                    pages(),
                    doi().map(doi -> "DOI " + doi),
                    pmid().map(pmid -> "PMID " + pmid))
                .flatMap(Optional::stream)
                .iterator());
  }
}
