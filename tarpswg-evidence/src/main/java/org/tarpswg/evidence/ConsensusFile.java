// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import com.google.common.collect.ImmutableList;
import org.tarpswg.evidence.Consensus.Appraisal;
import org.tarpswg.evidence.Consensus.Group;
import org.tarpswg.evidence.Consensus.Remark;
import org.tarpswg.evidence.Consensus.Search;
import org.tarpswg.evidence.Consensus.Step;

/** Reads how the consensus was reached. */
final class ConsensusFile {
  private static final int SCALES_TABLE = 2;

  private ConsensusFile() {}

  static Consensus read(DataSource source) {
    return DataFile.CONSENSUS.read(source, ConsensusFile::consensus);
  }

  private static Consensus consensus(Row row) {
    row.field("statements").mustBe(Statements.COUNT);
    return ImmutableConsensus.builder()
        .group(row.field("group").row(ConsensusFile::group))
        .aim(row.field("aim").row(ConsensusFile::remark))
        .search(row.field("search").row(ConsensusFile::search))
        .steps(steps(row.field("steps")))
        .appraisal(row.field("appraisal").row(ConsensusFile::appraisal))
        .agreement(row.field("agreement").row(ConsensusFile::remark))
        .scalesAdaptedFrom(row.field("scales").row(ConsensusFile::scales))
        .background(row.field("background").rows(ConsensusFile::remark))
        .limits(row.field("limits").rows(ConsensusFile::remark))
        .funding(row.field("funding").text())
        .conflictsOfInterest(row.field("conflictsOfInterest").text())
        .build();
  }

  private static Group group(Row row) {
    row.field("collaborators").mustBe(Collaborators.COUNT);
    return new Group(
        row.field("name").text(),
        row.field("abbreviation").text(),
        row.field("establishedYear").integer(),
        row.field("institutionsAtStart").integer(),
        row.field("institutionsNow").integer(),
        row.field("regions").each(Field::text),
        Collaborators.COUNT,
        References.citations(row.field("earlierDocuments")));
  }

  private static Remark remark(Row row) {
    return new Remark(row.field("gist").text(), References.citations(row.field("citations")));
  }

  private static Search search(Row row) {
    return new Search(
        row.field("database").text(),
        row.field("population").text(),
        row.field("topics").each(Field::text));
  }

  private static ImmutableList<Step> steps(Field steps) {
    int[] next = {1};
    return steps.rows(
        row -> {
          row.field("order").mustBe(next[0]++);
          return new Step(
              row.field("year").orNone(Field::integer),
              row.field("meeting").orNone(Field::text),
              row.field("place").orNone(Field::text),
              row.field("gist").text());
        });
  }

  private static Appraisal appraisal(Row row) {
    return new Appraisal(
        row.field("instrument").text(),
        row.field("experts").integer(),
        row.field("independent").flag(),
        References.citations(row.field("citations")),
        row.field("gist").text());
  }

  private static String scales(Row row) {
    row.field("table").mustBe(SCALES_TABLE);
    return row.field("adaptedFrom").text();
  }
}
