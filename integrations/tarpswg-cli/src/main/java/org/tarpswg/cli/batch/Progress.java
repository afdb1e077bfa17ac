// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli.batch;

import java.io.PrintWriter;
import java.util.OptionalLong;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far a batch has come. */
public interface Progress extends AutoCloseable {

  /** It has come so far. */
  void at(long bytesRead, BatchCounts counts);

  @Override
  void close();

  /** Shows nothing. */
  static Progress none() {
    return new Progress() {
      @Override
      public void at(long bytesRead, BatchCounts counts) {}

      @Override
      public void close() {}
    };
  }

  /**
   * Shows a bar that moves on one line, and ends the line when closed.
   *
   * @param screen where it is shown
   * @param bytes the size of the input, if it has one that is known
   * @param columns the width of the screen
   */
  static Progress bar(PrintWriter screen, OptionalLong bytes, int columns) {
    return new Bar(screen, bytes, columns);
  }

  /** The bar. */
  final class Bar implements Progress {
    private static final long BYTES_OF_A_UNIT = 1_000_000;
    private static final int UPDATE_MILLIS = 250;
    private static final long INDEFINITE = -1;

    private final PrintWriter screen;
    private final ProgressBar bar;

    private Bar(PrintWriter screen, OptionalLong bytes, int columns) {
      this.screen = screen;
      this.bar =
          new ProgressBarBuilder()
              .setTaskName("batch")
              .setInitialMax(bytes.orElse(INDEFINITE))
              .setUnit(" MB", BYTES_OF_A_UNIT)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(UPDATE_MILLIS)
              .setConsumer(new DelegatingProgressBarConsumer(this::show, columns - 1))
              .build();
    }

    private void show(String line) {
      screen.print('\r' + line);
      screen.flush();
    }

    @Override
    public void at(long bytesRead, BatchCounts counts) {
      bar.stepTo(bytesRead);
      bar.setExtraMessage(counts.answered() + " answered, " + failed(counts) + " not");
    }

    private static long failed(BatchCounts counts) {
      return counts.all() - counts.answered();
    }

    @Override
    public void close() {
      bar.close();
      screen.println();
      screen.flush();
    }
  }
}
