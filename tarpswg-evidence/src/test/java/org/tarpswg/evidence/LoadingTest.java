// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tarpswg.model.guideline.ClauseId;

class LoadingTest {
  private final List<DataFile> read = new ArrayList<>();
  private final Evidence evidence =
      new Evidence(
          file -> {
            read.add(file);
            return DataSource.shipped(file);
          });

  @Test
  void aClauseIsReadWithoutTheReferencesItCites() {
    assertThat(evidence.clause(ClauseId.of("36")).citations()).containsExactly(31, 36);

    assertThat(read).containsExactly(DataFile.STATEMENTS);
  }

  @Test
  void aFileIsReadOnce() {
    assertThat(evidence.clauses()).isSameAs(evidence.clauses());
    assertThat(evidence.references(ClauseId.of("36"))).hasSize(2);
    assertThat(evidence.references(ClauseId.of("33"))).hasSize(8);

    assertThat(read).containsExactly(DataFile.STATEMENTS, DataFile.REFERENCES);
  }

  @Test
  void nothingIsReadBeforeItIsAskedFor() {
    assertThat(evidence.edition()).isEqualTo("2018");

    assertThat(read).isEmpty();
  }

  @Test
  void readAllReadsEveryFile() {
    evidence.readAll();

    assertThat(read).containsExactlyInAnyOrder(DataFile.values());
  }

  @Test
  void theContentHashIsAStableDigestOfEveryFile() {
    String hash = Evidence.edition2018().contentHash();

    assertThat(hash).matches("[0-9a-f]{64}").isEqualTo(evidence.contentHash());
    assertThat(read).containsExactly(DataFile.values());
    for (DataFile file : DataFile.values()) {
      assertThat(Copies.withText(file, "{}").contentHash()).isNotEqualTo(hash);
    }
  }
}
