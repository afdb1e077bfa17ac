// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The files of the repository, and Java that stands in them. */
final class Sources {
  static final Path ROOT = Path.of(Objects.requireNonNull(System.getenv("TARPSWG_ROOT")));

  private Sources() {}

  static String read(String file) throws IOException {
    return Files.readString(ROOT.resolve(file));
  }

  /** Compiles a class on the class path of the tests. */
  static void compile(String className, String source, Path folder) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    List<String> options =
        List.of(
            "-proc:none", "-d", folder.toString(), "-cp", System.getProperty("java.class.path"));
    boolean compiled =
        compiler
            .getTask(messages, null, null, options, null, List.of(new Text(className, source)))
            .call();
    assertThat(compiled).as(messages.toString()).isTrue();
  }

  /** A source that is no file. */
  private static final class Text extends SimpleJavaFileObject {
    private final String text;

    Text(String className, String text) {
      super(URI.create("string:///" + className + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
