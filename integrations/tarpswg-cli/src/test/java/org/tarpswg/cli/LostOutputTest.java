// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An answer that nobody got is not called answered. */
class LostOutputTest {

  /** A disk that is full. */
  private static final class Full extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      throw new IOException("no space left");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "recommend, examples/figure-2/02-metastases-found.json",
    "statement, 43c",
    "schema, case",
    "missing, examples/figure-2/02-metastases-found.json"
  })
  void a_full_disk_is_told(String command, String of) {
    StringWriter err = new StringWriter();
    String[] arguments = {
      command, of.startsWith("examples") ? Sources.ROOT.resolve(of).toString() : of
    };
    int code =
        Main.run(
            arguments,
            new Terminal(
                InputStream.nullInputStream(),
                new PrintWriter(new Full(), false, UTF_8),
                new PrintWriter(err),
                false,
                false),
            Answers.ofEngine(),
            ImmutableMap::of);
    assertThat(code).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(err.toString()).contains("The output was not written to its end.");
  }
}
