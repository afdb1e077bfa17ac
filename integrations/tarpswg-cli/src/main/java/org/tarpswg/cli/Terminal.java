// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.tarpswg.report.Page;

/**
 * What the process reads from and writes to, always in UTF-8.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param color whether somebody looks at it in a terminal and has not asked for plain text
 */
record Terminal(InputStream in, PrintWriter out, PrintWriter err, boolean color) {

  /** That of this process. */
  static Terminal ofProcess() {
    boolean color = isTerminal(System.console()) && isUnset(System.getenv("NO_COLOR"));
    return new Terminal(System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err), color);
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

  private static boolean isUnset(@Nullable String variable) {
    return variable == null || variable.isEmpty();
  }

  private static PrintWriter utf8(FileDescriptor descriptor) {
    return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), UTF_8), false);
  }

  /** An empty page for standard output. */
  Page page() {
    return color ? Page.colored() : Page.plain();
  }

  /** Hands on what was printed. */
  void flush() {
    out.flush();
    err.flush();
  }
}
