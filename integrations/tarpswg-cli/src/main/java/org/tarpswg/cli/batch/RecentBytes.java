// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli.batch;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A stream that remembers what was read from it since a place that its reader names; of more than a
 * limit it remembers the last block only.
 */
final class RecentBytes extends InputStream {
  private static final int BLOCK = 1 << 14;

  private final InputStream in;
  private final int limit;
  private final AtomicLong end = new AtomicLong();
  private byte[] kept = new byte[2 * BLOCK];
  private int length;
  private long wanted;

  RecentBytes(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** How many bytes were read. */
  long count() {
    return end.get();
  }

  /** Forgets what was read before this place. */
  void keepFrom(long place) {
    wanted = place;
  }

  /** What was read from one place to another, both not before the place to keep from. */
  byte[] slice(long from, long to) {
    long start = end.get() - length;
    return Arrays.copyOfRange(kept, Math.toIntExact(from - start), Math.toIntExact(to - start));
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int most) throws IOException {
    int count = in.read(target, offset, most);
    if (count > 0) {
      forget();
      if (kept.length < length + count) {
        kept = Arrays.copyOf(kept, Math.max(2 * kept.length, length + count));
      }
      System.arraycopy(target, offset, kept, length, count);
      length += count;
      end.addAndGet(count);
    }
    return count;
  }

  private void forget() {
    long needed = Math.max(0, end.get() - wanted);
    int keep = needed > limit ? 0 : (int) Math.min(length, needed);
    System.arraycopy(kept, length - keep, kept, 0, keep);
    length = keep;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
