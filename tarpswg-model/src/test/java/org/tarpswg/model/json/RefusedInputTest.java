// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarpswg.model.problem.InvalidCaseException;
import org.tarpswg.model.problem.Problem;

/** Input that is no case, or too much of one: refused within a second and in few words. */
class RefusedInputTest {
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final String START = "{\"asOf\": \"2018-03-01\", ";

  private static void isOnly(String code, String text) {
    assertThat(Refusals.only(text).code()).isEqualTo(code);
    assertThat(Refusals.only(text).path()).isEqualTo("(document)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t "})
  void nothingIsNoCase(String text) {
    isOnly("MALFORMED_JSON", text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{\"asOf\"",
        "{'asOf': '2018-03-01'}",
        "{\"asOf\": NaN}",
        "{\"asOf\": +1}",
        "{\"asOf\": \"2018-03-01\",}",
        "// no\n{}",
        "{\"asOf\": \"2018-03-01\"} {}",
        "{\"asOf\": \"2018-03-01\"} x",
        "{\"asOf\": \"2018-03-01\"}]",
        "nul",
        "\u0000",
        "{\"asOf\": \"2018-03-01\", \"note\": \"a\nb\"}",
        "{\"asOf\": \"2018-03-01\", \"asOf\": \"2018-03-01\"}",
        "{\"asOf\": \"2018-03-01\", \"primary\": {\"site\": null, \"site\": null}}"
      })
  void whatIsNotOneJsonTextIsRefused(String text) {
    isOnly("MALFORMED_JSON", text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "null", "\"case\"", "3", "true", "[{\"asOf\": \"2018-03-01\"}]"})
  void aJsonTextThatIsNoObjectIsRefused(String text) {
    isOnly("WRONG_TYPE", text);
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() {
    byte[] latin1 = (START + "\"note\": \"caf\u00e9\"}").getBytes(ISO_8859_1);
    byte[] overlong = Bytes.concat((START + "\"note\": \"").getBytes(UTF_8), bytes(0xC0, 0xAF));
    byte[] surrogate =
        Bytes.concat(
            (START + "\"note\": \"").getBytes(UTF_8),
            bytes(0xED, 0xA0, 0x80),
            "\"}".getBytes(UTF_8));
    for (byte[] broken :
        new byte[][] {latin1, overlong, surrogate, bytes(0xFF, 0xFE), bytes(0, 0, 0, 0xFF)}) {
      assertThat(Refusals.all(broken)).extracting(Problem::code).containsExactly("MALFORMED_JSON");
    }
  }

  @Test
  void wideEncodingsAreRefusedWithAndWithoutTheirMark() {
    String text = START + "\"note\": \"a\"}";
    for (Charset wide : new Charset[] {UTF_16BE, UTF_16LE, UTF_32BE, UTF_32LE}) {
      for (String marked : new String[] {text, "\ufeff" + text}) {
        assertThat(Refusals.all(marked.getBytes(wide)))
            .as(wide + " " + marked)
            .extracting(Problem::code)
            .containsExactly("MALFORMED_JSON");
      }
    }
    byte[] beyondUnicode = bytes(0, 0, 0, 0x7B, 0x7F, 0x7F, 0x7F, 0x7F);
    assertThat(Refusals.all(beyondUnicode))
        .extracting(Problem::code)
        .containsExactly("MALFORMED_JSON");
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  @Test
  void whatIsTooLargeIsRefused() {
    isOnly("TOO_LARGE", "[".repeat(100_000));
    isOnly("TOO_LARGE", START + "\"note\": " + "{\"a\":".repeat(100_000));
    isOnly("TOO_LARGE", START + "\"note\": \"" + "x".repeat(2_000_000) + "\"}");
    isOnly("TOO_LARGE", " ".repeat(20_000_000));
    isOnly("TOO_LARGE", START + "\"lesions\": [" + "{\"id\":\"a\"},".repeat(1_000_000) + "{}]}");
    isOnly("TOO_LARGE", START + "\"patient\": {\"ageYears\": " + "9".repeat(1000) + "}}");
  }

  @Test
  void aListTooLongIsRefusedByItsPathUnlessItIsTooLongToBeReadAtAll() {
    isOnly("TOO_LARGE", START + "\"lesions\": [" + "{},".repeat(999_999) + "{}]}");
    isOnly("TOO_LARGE", START + "\"disease\": [" + "0,".repeat(2_000_000) + "0]}");
    for (String list : new String[] {"\"lesions\": [", "\"disease\": {\"patterns\": ["}) {
      String end = list.contains("{") ? "]}}" : "]}";
      Problem problem = Refusals.only(START + list + "{},".repeat(1_000) + "{}" + end);
      assertThat(problem.code()).isEqualTo("TOO_LARGE");
      assertThat(problem.path()).isEqualTo(list.contains("{") ? "disease.patterns" : "lesions");
      assertThat(problem.found()).isEqualTo("1001 entries");
    }
  }

  @Test
  void callersSetTheirOwnLimits() {
    String text = START + "\"note\": \"1234567890\"}";
    int size = text.getBytes(UTF_8).length;
    CaseReader exact = CaseReader.strict(new InputLimits(size, 1, 1, 10));
    assertThat(exact.read(text).note()).hasToString("1234567890");
    assertThat(exact.read(new ByteArrayInputStream(text.getBytes(UTF_8))).note()).isNotNull();
    for (InputLimits tight :
        new InputLimits[] {new InputLimits(size - 1, 1, 1, 10), new InputLimits(size, 1, 1, 9)}) {
      assertThatExceptionOfType(InvalidCaseException.class)
          .isThrownBy(() -> CaseReader.strict(tight).read(text))
          .withMessageContaining("(document)");
      assertThatExceptionOfType(InvalidCaseException.class)
          .isThrownBy(
              () -> CaseReader.strict(tight).read(new ByteArrayInputStream(text.getBytes(UTF_8))));
    }
    assertThatIllegalArgumentException().isThrownBy(() -> new InputLimits(0, 1, 1, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new InputLimits(Integer.MAX_VALUE, 1, 1, 1));
    assertThat(InputLimits.standard())
        .isEqualTo(new InputLimits(10_000_000, 100, 1_000, 1_000_000));
  }

  @Test
  void aStreamThatBreaksOffIsAProblemOfItsOwn() {
    InputStream broken =
        new FilterInputStream(InputStream.nullInputStream()) {
          @Override
          public int read(byte[] into, int offset, int length) throws IOException {
            throw new IOException("secret");
          }
        };
    assertThatExceptionOfType(InvalidCaseException.class)
        .isThrownBy(() -> CaseReader.strict().read(broken))
        .withMessageContaining("breaks off")
        .withMessageNotContaining("secret");
  }
}
