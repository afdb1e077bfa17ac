// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.benchmarks.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Optional;
import org.tarpswg.cli.batch.Batch;
import org.tarpswg.cli.batch.BatchCounts;
import org.tarpswg.cli.batch.BatchSource;
import org.tarpswg.cli.batch.BatchSummary;
import org.tarpswg.cli.batch.LineOutput;
import org.tarpswg.cli.batch.Progress;
import org.tarpswg.engine.Tarpswg;
import org.tarpswg.model.json.Detail;

/** The batch of the command line, written to nobody. */
public final class NullBatch {
  private NullBatch() {}

  /**
   * Runs it to its end.
   *
   * @param cases the cases as lines
   * @param threads how many cases are worked on at once
   * @throws IllegalStateException if not every case was answered
   */
  public static BatchCounts run(InputStream cases, int threads) throws IOException {
    Batch batch =
        new Batch(
            BatchSource.json(cases, Optional.empty(), false),
            Tarpswg::recommend,
            Detail.COMPACT,
            threads,
            Throwable::toString);
    PrintWriter nobody = new PrintWriter(OutputStream.nullOutputStream(), false, UTF_8);
    try (Progress none = Progress.none()) {
      batch.run(LineOutput.to(nobody), new BatchSummary(), none);
    }
    if (batch.counts().answered() != batch.counts().all()) {
      throw new IllegalStateException("Not every case was answered: " + batch.counts());
    }
    return batch.counts();
  }
}
