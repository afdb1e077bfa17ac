// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli.batch;

/** Says where a line ends. Looks at one byte after the other and remembers what it needs. */
interface LineEnd {

  /** Whether the line ends with this byte, which is no part of it; the next one starts a line. */
  boolean endsWith(byte next);

  /** Every line feed ends a line. */
  static LineEnd lineFeed() {
    return next -> next == '\n';
  }

  /** A line feed within double quotes does not end the row of a table (RFC 4180). */
  static LineEnd ofRow(char separator) {
    return new OfRow(separator);
  }

  /** Follows the quotes: they count only where a cell starts with one. */
  final class OfRow implements LineEnd {
    private enum State {
      START_OF_CELL,
      PLAIN,
      QUOTED,
      QUOTE_WITHIN_QUOTED
    }

    private final char separator;
    private State state = State.START_OF_CELL;

    private OfRow(char separator) {
      this.separator = separator;
    }

    @Override
    public boolean endsWith(byte next) {
      if (state == State.QUOTED) {
        state = next == '"' ? State.QUOTE_WITHIN_QUOTED : State.QUOTED;
        return false;
      }
      boolean ends = next == '\n';
      if (ends || next == separator) {
        state = State.START_OF_CELL;
      } else if (next == '"' && state != State.PLAIN) {
        state = State.QUOTED;
      } else if (next != ' ' || state != State.START_OF_CELL) {
        state = State.PLAIN;
      }
      return ends;
    }
  }
}
