// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import org.jline.terminal.impl.exec.ExecTerminalProvider;
import org.jline.terminal.spi.SystemStream;
import org.jspecify.annotations.Nullable;
import org.tarpswg.report.TextReport;

/**
 * What the process reads from and writes to, always in UTF-8.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param color whether somebody looks at it in a terminal and has not asked for plain text
 * @param ascii whether it can show nothing beyond ASCII
 * @param screens which of its streams lead to a screen; looked up when asked
 */
record Terminal(
    InputStream in,
    PrintWriter out,
    PrintWriter err,
    boolean color,
    boolean ascii,
    Predicate<SystemStream> screens) {

  /** One that leads to files only. */
  Terminal(InputStream in, PrintWriter out, PrintWriter err, boolean color, boolean ascii) {
    this(in, out, err, color, ascii, stream -> false);
  }

  /** That of this process. */
  static Terminal ofProcess() {
    boolean looked = isTerminal(System.console());
    boolean color = looked && isUnset(System.getenv("NO_COLOR"));
    return new Terminal(
        System.in,
        utf8(FileDescriptor.out),
        utf8(FileDescriptor.err),
        color,
        looked && isAscii(System.getProperty("native.encoding", "UTF-8")),
        stream -> new ExecTerminalProvider().isSystemStream(stream));
  }

  /** From JDK 22 on there is a console without a terminal too, and it can be asked. */
  private static boolean isTerminal(@Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  /** As a terminal without a locale calls itself; a file is always written in UTF-8. */
  private static boolean isAscii(String encoding) {
    return Charset.isSupported(encoding)
        && Charset.forName(encoding).equals(StandardCharsets.US_ASCII);
  }

  private static boolean isUnset(@Nullable String variable) {
    return variable == null || variable.isEmpty();
  }

  private static PrintWriter utf8(FileDescriptor descriptor) {
    return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), UTF_8), false);
  }

  /** A report as text for standard output. */
  TextReport textReport() {
    if (ascii) {
      return TextReport.ascii();
    }
    return color ? TextReport.colored() : TextReport.plain();
  }

  /**
   * Whether a bar on standard error is seen, and is in nobody's way.
   *
   * @param toFile whether the output goes to a file and not to standard output
   */
  boolean showsProgress(boolean toFile) {
    return screens.test(SystemStream.Error) && (toFile || !screens.test(SystemStream.Output));
  }

  /** Hands on what was printed. */
  void flush() {
    out.flush();
    err.flush();
  }
}
