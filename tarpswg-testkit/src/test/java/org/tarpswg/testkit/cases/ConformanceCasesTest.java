// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The case files are what they claim to be: valid, readable, each case said once. */
class ConformanceCasesTest {
  static List<String> fileNames() {
    return ConformanceCases.fileNames();
  }

  private static String text(String name) throws IOException {
    try (InputStream in = ConformanceCases.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(text("cases.schema.json"));
  }

  @ParameterizedTest
  @MethodSource("fileNames")
  void aFileIsValidAgainstTheSchema(String name) throws IOException {
    assertThat(schema().validate(text(name), InputFormat.JSON)).isEmpty();
  }

  @Test
  void theSchemaRefusesAnExpectationItDoesNotKnow() throws IOException {
    String json = text("statement-01.json").replaceFirst("\"applicability\"", "\"aplicability\"");

    assertThat(schema().validate(json, InputFormat.JSON)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("fileNames")
  void aFileIsReadStrictly(String name) {
    CaseFile file = new CaseFile(name, CaseFile.tree(CaseFile.BASES));

    assertThat(file.written()).isNotEmpty();
  }

  @Test
  void noTitleStandsTwice() {
    assertThat(ConformanceCases.all().stream().map(ConformanceCase::title)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("fileNames")
  void anIdIsTheFileAndANumberOfItsOwn(String name) {
    assertThat(
            new CaseFile(name, CaseFile.tree(CaseFile.BASES))
                .written().stream().map(one -> one.read().id()))
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches(name.replace(".json", "-[0-9]{2}")));
  }
}
