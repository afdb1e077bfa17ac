// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.tarpswg.model.problem.Problem;

/**
 * The lines of an input, each of them one case. Blank lines are counted and passed over. A line
 * that is too long is read past, not held, and is refused.
 */
final class Lines implements BatchInput {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final LineEnd end;
  private final int longest;
  private final byte[] buffer = new byte[BUFFER];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream(BUFFER);
  private final AtomicLong bytesRead = new AtomicLong();
  private int from;
  private int filled;
  private long length;
  private long number;

  /**
   * Lines of this stream.
   *
   * @param in where they come from
   * @param end where a line ends
   * @param longest how many bytes a line may have
   */
  Lines(InputStream in, LineEnd end, int longest) {
    this.in = in;
    this.end = end;
    this.longest = longest;
  }

  @Override
  public Optional<BatchItem> next() throws IOException {
    while (readLine()) {
      number++;
      if (length > longest) {
        return Optional.of(BatchItem.refused(number, tooLong()));
      }
      byte[] text = line.toByteArray();
      if (!isBlank(text)) {
        return Optional.of(BatchItem.of(number, text));
      }
    }
    return Optional.empty();
  }

  /** Whether there was a line; the last one may do without its line feed. */
  private boolean readLine() throws IOException {
    line.reset();
    length = 0;
    boolean ended = false;
    while (!ended && fill()) {
      int at = from;
      while (at < filled && !ended) {
        ended = end.endsWith(buffer[at++]);
      }
      take(at - from - (ended ? 1 : 0));
      from = at;
    }
    return ended || length > 0;
  }

  private boolean fill() throws IOException {
    if (from < filled) {
      return true;
    }
    from = 0;
    filled = Math.max(0, in.read(buffer));
    bytesRead.addAndGet(filled);
    return filled > 0;
  }

  private void take(int bytes) {
    length += bytes;
    if (length <= longest) {
      line.write(buffer, from, bytes);
    } else {
      line.reset();
    }
  }

  private static boolean isBlank(byte[] text) {
    for (byte each : text) {
      if (each != ' ' && each != '\t' && each != '\r') {
        return false;
      }
    }
    return true;
  }

  private Problem tooLong() {
    return TooLarge.problem(longest);
  }

  @Override
  public long bytesRead() {
    return bytesRead.get();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
