// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.tarpswg.engine.Repository;

/** Keeps docs/PROOFS.md what is proved; {@code -Dtarpswg.write=true} writes it anew. */
class ProofsDocumentTest {
  private static final String FILE = "docs/PROOFS.md";

  @Test
  void the_document_is_what_is_proved() throws IOException {
    if (Boolean.getBoolean("tarpswg.write")) {
      Files.writeString(
          Repository.root().resolve(FILE), ProofsDocument.text(), StandardCharsets.UTF_8);
    }
    assertThat(Repository.text(FILE))
        .as("stale: run the test once with -Dtarpswg.write=true")
        .isEqualTo(ProofsDocument.text());
  }
}
