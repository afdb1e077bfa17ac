// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergePatchTest {
  private static final JsonMapper JSON = new JsonMapper();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "{\"a\":1,\"b\":2}; {\"b\":3}; {\"a\":1,\"b\":3}",
        "{\"a\":1,\"b\":2}; {\"b\":null}; {\"a\":1}",
        "{\"a\":{\"b\":1,\"c\":2}}; {\"a\":{\"b\":null}}; {\"a\":{\"c\":2}}",
        "{\"a\":[1,2]}; {\"a\":[3]}; {\"a\":[3]}",
        "{\"a\":1}; {\"a\":{\"b\":null,\"c\":2}}; {\"a\":{\"c\":2}}",
        "{}; {\"a\":{\"b\":{\"c\":null}}}; {\"a\":{\"b\":{}}}"
      })
  void aPatchIsMergedAsTheStandardSays(String target, String patch, String merged)
      throws JsonProcessingException {
    assertThat(MergePatch.apply(JSON.readTree(target), JSON.readTree(patch)))
        .isEqualTo(JSON.readTree(merged));
  }
}
