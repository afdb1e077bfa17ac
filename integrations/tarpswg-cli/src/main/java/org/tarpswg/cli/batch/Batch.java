// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli.batch;

import java.io.IOException;
import java.util.function.Function;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.json.Detail;

/**
 * Answers many cases: one line of output for each, in the order of the input, whatever becomes of
 * it. Memory does not grow with the input. Runs once.
 */
public final class Batch {
  /** A case up to this size costs one place among those in flight. */
  private static final int BYTES_OF_A_PLACE = 1_000_000;

  private static final int PLACES_OF_A_THREAD = 4;
  private static final int FEWEST_PLACES = 16;

  private final BatchInput input;
  private final OrderedWork<BatchItem, BatchLine> work;
  private BatchCounts counts = new BatchCounts(0, 0, 0);

  /**
   * A batch that has not begun.
   *
   * @param source the cases
   * @param recommender answers them, several at once
   * @param detail how much of each answer is written
   * @param threads how many cases are worked on at once
   * @param faultInWords says what went wrong inside, and nothing of a patient
   */
  public Batch(
      BatchSource source,
      Recommender recommender,
      Detail detail,
      int threads,
      Function<Throwable, String> faultInWords) {
    this.input = source.input();
    this.work =
        new OrderedWork<>(
            threads,
            Math.max(FEWEST_PLACES, PLACES_OF_A_THREAD * threads),
            item -> 1 + item.text().length / BYTES_OF_A_PLACE,
            new Answering(source, recommender, detail, faultInWords));
  }

  /**
   * Answers them until the input ends, or until stopped.
   *
   * @throws UnwritableException if nothing more can be written
   * @throws IOException if the input breaks off; what came before is answered
   */
  public void run(LineOutput out, BatchSummary summary, Progress progress) throws IOException {
    work.run(
        input,
        new OrderedWork.Sink<>() {
          @Override
          public void accept(BatchLine line) throws IOException {
            out.line(line.text());
            line.answer().ifPresent(summary::count);
            counts = counts.plus(line.outcome());
            progress.at(input.bytesRead(), counts);
          }

          @Override
          public void rest() throws IOException {
            out.flush();
          }
        });
  }

  /** Stops it from any thread: it reads no more and writes what is finished, in order. */
  public void stop() {
    work.stop();
  }

  /** Whether it was stopped before its input had ended. */
  public boolean isStopped() {
    return work.isStopped();
  }

  /** What became of the cases so far; for the thread that runs it. */
  public BatchCounts counts() {
    return counts;
  }
}
