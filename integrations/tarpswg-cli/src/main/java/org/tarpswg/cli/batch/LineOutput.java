// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;

/**
 * Writes whole lines in UTF-8, several at once where they come fast. Not thread-safe; closing what
 * it writes to is the caller's business.
 */
public final class LineOutput {
  private static final int MOST_HELD = 1 << 16;

  private final Target target;
  private final StringBuilder held = new StringBuilder();

  private LineOutput(Target target) {
    this.target = target;
  }

  /** Where lines go. */
  @FunctionalInterface
  private interface Target {
    void write(String lines) throws UnwritableException;
  }

  /** Lines to a printer, which is flushed each time. */
  public static LineOutput to(PrintWriter printer) {
    return new LineOutput(
        lines -> {
          printer.print(lines);
          if (printer.checkError()) {
            throw new UnwritableException("nobody reads on");
          }
        });
  }

  /** Lines to an empty file; where the disk is full, it ends with its last whole line. */
  public static LineOutput to(FileOutputStream file) {
    return new LineOutput(new WholeLines(file));
  }

  /**
   * Remembers itself where the last whole line ends: to ask the file of an interrupted thread would
   * close it.
   */
  private static final class WholeLines implements Target {
    private final FileOutputStream file;
    private long end;

    private WholeLines(FileOutputStream file) {
      this.file = file;
    }

    @Override
    public void write(String lines) throws UnwritableException {
      byte[] bytes = lines.getBytes(UTF_8);
      try {
        file.write(bytes);
        end += bytes.length;
      } catch (IOException e) {
        throw cut(e);
      }
    }

    private UnwritableException cut(IOException e) {
      UnwritableException unwritable = new UnwritableException("the file takes no more");
      unwritable.initCause(e);
      try {
        file.getChannel().truncate(end);
      } catch (IOException notCut) {
        unwritable.addSuppressed(notCut);
      }
      return unwritable;
    }
  }

  /** Adds a line, given without its line feed. */
  void line(String line) throws UnwritableException {
    held.append(line).append('\n');
    if (held.length() >= MOST_HELD) {
      flush();
    }
  }

  /** Hands on what is held. */
  void flush() throws UnwritableException {
    if (held.length() > 0) {
      String lines = held.toString();
      held.setLength(0);
      target.write(lines);
    }
  }
}
