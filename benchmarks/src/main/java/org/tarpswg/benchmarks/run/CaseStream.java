// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.benchmarks.run;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** So many cases as lines, those of the file round and round; it holds the file once. */
public final class CaseStream extends InputStream {
  private final List<byte[]> lines;
  private long left;
  private int line = -1;
  private int place;
  private byte[] current = {};

  private CaseStream(List<byte[]> lines, long cases) {
    this.lines = lines;
    this.left = cases;
  }

  /** A stream of so many cases. */
  public static CaseStream of(long cases) {
    return new CaseStream(
        CaseFile.lines().stream()
            .map(text -> (text + '\n').getBytes(StandardCharsets.UTF_8))
            .toList(),
        cases);
  }

  @Override
  public int read() {
    return isAtEnd() ? -1 : current[place++] & 0xff;
  }

  @Override
  public int read(byte[] into, int start, int most) {
    if (most == 0) {
      return 0;
    }
    if (isAtEnd()) {
      return -1;
    }
    int taken = Math.min(most, current.length - place);
    System.arraycopy(current, place, into, start, taken);
    place += taken;
    return taken;
  }

  private boolean isAtEnd() {
    if (place < current.length) {
      return false;
    }
    if (left == 0) {
      return true;
    }
    left--;
    line = line + 1 == lines.size() ? 0 : line + 1;
    current = lines.get(line);
    place = 0;
    return false;
  }
}
