// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.tarpswg.engine.Repository;
import org.tarpswg.engine.statement.Rules;

/** Keeps docs/STATEMENTS.md what the rules say; {@code -Dtarpswg.write=true} writes it anew. */
class StatementsDocumentTest {
  private static final String FILE = "docs/STATEMENTS.md";

  @Test
  void the_document_is_what_the_rules_say() throws IOException {
    if (Boolean.getBoolean("tarpswg.write")) {
      Path file = Repository.root().resolve(FILE);
      Files.writeString(file, StatementsDocument.text(), StandardCharsets.UTF_8);
    }
    assertThat(Repository.text(FILE))
        .as("stale: run the test once with -Dtarpswg.write=true")
        .isEqualTo(StatementsDocument.text());
  }

  @Test
  void every_clause_stands_in_it() {
    assertThat(StatementsDocument.text())
        .contains(Rules.ALL.stream().map(rule -> "\n## " + rule.clause() + " · ").toList());
  }
}
