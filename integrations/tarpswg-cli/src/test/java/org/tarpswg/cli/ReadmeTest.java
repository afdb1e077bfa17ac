// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tarpswg.model.guideline.Applicability.UNDETERMINED;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.MissingFact;

/** The README shows what works: its Java compiles and answers as it says, and its files exist. */
class ReadmeTest {
  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern FILE =
      Pattern.compile("(?:`|\\]\\()((?:tarpswg-|integrations/|examples/|docs/)[\\w./-]*)[`)]");

  private static final Pattern COMMAND = Pattern.compile("bin/tarpswg ([a-z]+)");

  @TempDir Path folder = Path.of("");

  @Test
  void theFirstLinesOfJavaCompileAndAnswerAsTheySay() throws Exception {
    ClauseFinding trabectedin = run(javaLines());

    assertThat(trabectedin.applicability()).isEqualTo(UNDETERMINED);
    assertThat(trabectedin.missingForApplicability())
        .extracting(MissingFact::label)
        .contains("line of therapy", "anthracycline contraindicated");
    assertThat(trabectedin.grading()).hasToString("IB");
  }

  @Test
  void theFirstLinesOfJavaAreFifteenOrFewer() throws IOException {
    assertThat(javaLines().lines().filter(line -> !line.isBlank())).hasSizeLessThanOrEqualTo(15);
  }

  @Test
  void everyFileThatIsNamedExists() throws IOException {
    Matcher named = FILE.matcher(readme());
    List<String> files = named.results().map(found -> found.group(1)).toList();

    assertThat(files).hasSizeGreaterThan(8);
    assertThat(files).allSatisfy(file -> assertThat(Sources.ROOT.resolve(file)).exists());
  }

  @Test
  void everyCommandIsNamedAndEveryCommandThatIsNamedExists() throws IOException {
    Set<String> named =
        COMMAND.matcher(readme()).results().map(found -> found.group(1)).collect(toSet());

    assertThat(HelpTest.commands()).containsExactlyInAnyOrderElementsOf(named);
  }

  private static String readme() throws IOException {
    return Files.readString(Sources.ROOT.resolve("README.md"));
  }

  private static String javaLines() throws IOException {
    Matcher java = JAVA.matcher(readme());
    assertThat(java.find()).isTrue();
    return java.group(1);
  }

  /** Compiles the lines as the body of a method that returns the finding, and calls it. */
  private ClauseFinding run(String lines) throws Exception {
    int body = lines.indexOf("\n\n");
    String source =
        lines.substring(0, body)
            + "\npublic class FirstLines { public static ClauseFinding run() {"
            + lines.substring(body)
            + "return trabectedin; } }";
    Sources.compile("FirstLines", source, folder);
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      return (ClauseFinding) loader.loadClass("FirstLines").getMethod("run").invoke(null);
    }
  }
}
