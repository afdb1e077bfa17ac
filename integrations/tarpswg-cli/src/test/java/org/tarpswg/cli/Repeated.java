// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;

/** A text with a piece that is repeated so often that nobody wants to hold it in memory. */
final class Repeated extends InputStream {
  private final byte[] before;
  private final byte[] piece;
  private final long pieces;
  private final byte[] after;
  private long position;

  Repeated(String before, String piece, long times, String after) {
    this.before = before.getBytes(UTF_8);
    this.piece = piece.getBytes(UTF_8);
    this.pieces = times > Long.MAX_VALUE / 1000 ? Long.MAX_VALUE / 2 : times * this.piece.length;
    this.after = after.getBytes(UTF_8);
  }

  @Override
  public int read() {
    long at = position++;
    if (at < before.length) {
      return before[(int) at];
    }
    long inPieces = at - before.length;
    if (inPieces < pieces) {
      return piece[(int) (inPieces % piece.length)];
    }
    long inAfter = inPieces - pieces;
    return inAfter < after.length ? after[(int) inAfter] : -1;
  }

  @Override
  public int read(byte[] into, int from, int length) {
    int count = 0;
    for (int next = length == 0 ? -1 : read(); next >= 0; next = count < length ? read() : -1) {
      into[from + count++] = (byte) next;
    }
    return count == 0 && length > 0 ? -1 : count;
  }
}
