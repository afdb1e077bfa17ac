// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report.content;

import org.tarpswg.evidence.Advisory;
import org.tarpswg.evidence.Publication;
import org.tarpswg.evidence.RegulatoryAct;
import org.tarpswg.model.answer.AdvisoryNotice;
import org.tarpswg.report.document.Block;

/** An advisory of the evidence base, shown as an answer shows it. */
final class PublishedSince {
  private PublishedSince() {}

  static Block advisory(Advisory advisory) {
    return BesideContent.advisory(
        AdvisoryNotice.builder()
            .id(advisory.id())
            .fact(advisory.fact())
            .population(advisory.population())
            .keyFigures(advisory.keyFigures())
            .note(advisory.note())
            .effects(advisory.effects().stream().map(Enum::name).toList())
            .clauses(advisory.clauses())
            .citations(advisory.citations().stream().map(Publication::text).toList())
            .regulatory(advisory.regulatory().stream().map(RegulatoryAct::text).toList())
            .build());
  }
}
