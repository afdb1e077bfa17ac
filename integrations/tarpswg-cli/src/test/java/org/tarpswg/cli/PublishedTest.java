// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody sees who embeds the library: its versions, its examples, its releases. */
class PublishedTest {
  private static final Pattern VERSION = Pattern.compile("<version>(\\d[^<]*)</version>");
  private static final Pattern OURS =
      Pattern.compile(
          "<groupId>org.tarpswg</groupId>\\s*<artifactId>(tarpswg-[a-z]+)</artifactId>");
  private static final Pattern MODULE =
      Pattern.compile("<module>(?:integrations/)?(tarpswg-[a-z]+)</module>");
  private static final Pattern RELEASED = Pattern.compile("(?m)^## (\\d+\\.\\d+\\.\\d+) \\(2");
  private static final Pattern PUBLIC = Pattern.compile("(?m)^public ");
  private static final Pattern STABILITY = Pattern.compile("(?m)^@(Stable|Evolving)$");
  private static final Pattern EXAMPLE =
      Pattern.compile("<pre>\\{@code\\n(.*?)\\n \\* }</pre>", Pattern.DOTALL);
  private static final String IMPORTS =
      """
      import org.tarpswg.engine.*;
      import org.tarpswg.evidence.*;
      import org.tarpswg.model.answer.*;
      import org.tarpswg.model.clinical.*;
      import org.tarpswg.model.guideline.*;
      import org.tarpswg.model.json.*;
      """;

  @TempDir Path folder = Path.of("");

  @Test
  void the_bill_of_materials_names_each_library() throws IOException {
    List<String> libraries =
        found(MODULE, Sources.read("pom.xml")).stream()
            .filter(module -> !module.equals("tarpswg-bom") && !module.equals("tarpswg-cli"))
            .toList();
    assertThat(libraries).hasSizeGreaterThan(4);
    assertThat(found(OURS, Sources.read("tarpswg-bom/pom.xml")))
        .filteredOn(named -> !named.equals("tarpswg-bom"))
        .containsExactlyInAnyOrderElementsOf(libraries);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tarpswg-bom/pom.xml",
        "examples/embedding/pom.xml",
        "examples/minimal/pom.xml",
        "README.md"
      })
  void what_has_no_parent_has_the_version_of_the_build(String file) throws IOException {
    String version = found(VERSION, Sources.read("pom.xml")).get(0);
    assertThat(found(VERSION, Sources.read(file))).contains(version);
    assertThat(found(VERSION, Sources.read(file)))
        .filteredOn(each -> each.endsWith("SNAPSHOT"))
        .allMatch(version::equals);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tarpswg-model/src/main/java",
        "tarpswg-evidence/src/main/java",
        "tarpswg-testkit/src/main/java",
        "integrations/tarpswg-report/src/main/java",
        "tarpswg-engine/src/main/java/org/tarpswg/engine/Tarpswg.java"
      })
  void each_public_type_says_whether_it_is_stable(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(Sources.ROOT.resolve(folder))) {
      List<Path> types = files.filter(file -> isPublicType(file)).toList();
      assertThat(types).isNotEmpty();
      assertThat(types)
          .allSatisfy(type -> assertThat(Files.readString(type)).containsPattern(STABILITY));
    }
  }

  private static boolean isPublicType(Path file) {
    try {
      return file.toString().endsWith(".java") && PUBLIC.matcher(Files.readString(file)).find();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void stable_types_are_held_against_the_last_release_as_soon_as_there_is_one() throws IOException {
    assertThat(found(RELEASED, "## 1.0.0 (2027-01-31)")).containsExactly("1.0.0");
    List<String> released = found(RELEASED, Sources.read("docs/CHANGELOG.md"));
    String pom = Sources.read("pom.xml");
    String last = released.isEmpty() ? "none" : released.get(0);
    assertThat(pom).contains("<release.last>" + last + "</release.last>");
    assertThat(pom).contains("<japicmp.skip>" + released.isEmpty() + "</japicmp.skip>");
  }

  @Test
  void the_readme_shows_lines_of_the_example() throws IOException {
    String example =
        lines(
            Sources.read("examples/embedding/src/main/java/org/example/embedding/Cases.java")
                + Sources.read(
                    "examples/embedding/src/main/java/org/example/embedding/Board.java"));
    List<String> blocks =
        found(Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL), Sources.read("README.md"));
    assertThat(blocks).hasSizeGreaterThan(2);
    assertThat(blocks.subList(1, blocks.size()))
        .allSatisfy(block -> assertThat(example).contains(lines(block)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tarpswg-engine/src/main/java/org/tarpswg/engine/Tarpswg.java",
        "tarpswg-evidence/src/main/java/org/tarpswg/evidence/Evidence.java",
        "tarpswg-model/src/main/java/org/tarpswg/model/json/CaseReader.java"
      })
  void the_lines_in_the_javadoc_compile(String file) throws IOException {
    String lines = found(EXAMPLE, Sources.read(file)).get(0).replaceAll("(?m)^ \\* ?", "");
    Sources.compile(
        "Example", IMPORTS + "class Example { void run(String json) {" + lines + "\n} }", folder);
    assertThat(folder.resolve("Example.class")).exists();
  }

  private static String lines(String text) {
    return text.lines().map(String::strip).reduce("", (all, line) -> all + line + "\n");
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group(1)).toList();
  }
}
