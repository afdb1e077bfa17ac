// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.concurrent.CountDownLatch;
import org.tarpswg.cli.batch.Batch;

/**
 * Until all is written, a process that is asked to end (an interrupt, a terminate) first lets a
 * batch write what is finished.
 */
final class OrderlyEnd {
  private static final int LONGEST_SECONDS = 10;

  private final CountDownLatch written = new CountDownLatch(1);
  private final Thread hook;

  private OrderlyEnd(Batch batch) {
    this.hook = new Thread(() -> end(batch), "batch-end");
  }

  /** The orderly end of this batch. */
  static OrderlyEnd of(Batch batch) {
    OrderlyEnd end = new OrderlyEnd(batch);
    Runtime.getRuntime().addShutdownHook(end.hook);
    return end;
  }

  private void end(Batch batch) {
    batch.stop();
    try {
      if (!written.await(LONGEST_SECONDS, SECONDS)) {
        return; // whoever reads the output does not; the process ends all the same
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** All is written: the process may end at once. */
  void allIsWritten() {
    written.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // the process is ending: the hook runs, and has what it waits for
    }
  }
}
