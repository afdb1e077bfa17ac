// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaTest {
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private static String schema(DataFile file) throws IOException {
    String name = "schema/" + file.fileName().replace(".json", ".schema.json");
    try (InputStream in = Evidence.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFileIsValidAgainstItsSchema(DataFile file) throws IOException {
    String json = new String(DataSource.shipped(file), UTF_8);

    assertThat(SCHEMAS.getSchema(schema(file)).validate(json, InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aSchemaRefusesAnUnknownProperty(DataFile file) throws IOException {
    String json =
        new String(DataSource.shipped(file), UTF_8).replaceFirst("\\{", "{\"surplus\": 1,");

    assertThat(SCHEMAS.getSchema(schema(file)).validate(json, InputFormat.JSON)).isNotEmpty();
  }
}
