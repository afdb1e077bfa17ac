// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether cases are in order, without any question about them. */
class ValidateCommandTest {
  private static final String GOOD = "{\"asOf\": \"2018-03-01\"}";
  private static final String BAD =
      "{\"asOf\": \"2018-03-01\", \"primry\": {}, \"patient\": {\"ageYears\": 300}}";
  private static final String MORE = "{\"asOf\": \"2018-03-01\", \"primry\": {}}";

  @SuppressWarnings("NullAway.Init") // the test engine sets it
  @TempDir
  private Path directory;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text);
  }

  @Test
  void a_case_in_order_is_told_and_nothing_is_said_of_the_patient() throws IOException {
    Ran ran = Ran.line("validate " + file("good.json", GOOD));
    assertThat(ran.code()).isZero();
    assertThat(ran.words()).endsWith("good.json: in order ");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void every_problem_of_every_case_is_told_below_its_name() throws IOException {
    file("a.json", BAD);
    file("b.json", GOOD);
    file("c.json", "{}");
    Ran ran = Ran.line("validate " + directory);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.words())
        .containsSubsequence(
            "a.json: 2 problems:",
            "* primry",
            "Did you mean primary?",
            "* patient.ageYears",
            "b.json: in order",
            "c.json: 1 problem:",
            "* asOf",
            "1 of 3 cases are in order.");
  }

  @Test
  void the_lenient_reader_tells_what_it_ignores_and_refuses_all_else() throws IOException {
    Ran more = Ran.line("validate --lenient " + file("more.json", MORE));
    assertThat(more.code()).isZero();
    assertThat(more.words()).contains("in order ignored: primry", "Did you mean primary?");
    Ran bad = Ran.line("validate --lenient " + file("bad.json", BAD));
    assertThat(bad.code()).isEqualTo(2);
    assertThat(bad.words()).contains("1 problem: * patient.ageYears", "ignored: primry");
  }

  @Test
  void as_data_a_refusal_is_a_problem_of_rfc_9457() throws IOException {
    Ran ran =
        Ran.line("validate --format json " + file("a.json", BAD) + " " + file("b.json", GOOD));
    assertThat(ran.code()).isEqualTo(2);
    JsonNode bad = ran.data().get(0);
    assertThat(bad.path("valid").asBoolean()).isFalse();
    assertThat(bad.path("refusal").path("type").asText()).startsWith("urn:tarpswg:problem:");
    assertThat(bad.path("refusal").path("errors")).hasSize(2);
    assertThat(bad.path("refusal").path("errors").get(1).path("found").asText()).isEqualTo("300");
    JsonNode good = ran.data().get(1);
    assertThat(good.path("file").asText()).endsWith("b.json");
    assertThat(good.path("valid").asBoolean()).isTrue();
    assertThat(good.has("refusal") || good.has("ignored")).isFalse();
  }

  @Test
  void as_data_what_was_ignored_stands_beside_the_verdict() {
    JsonNode told = Ran.line("validate --lenient --format json -", MORE).data().get(0);
    assertThat(told.path("valid").asBoolean()).isTrue();
    assertThat(told.path("ignored").get(0).path("path").asText()).isEqualTo("primry");
  }

  @Test
  void a_file_or_folder_that_is_not_there_costs_only_its_own_line() throws IOException {
    Path empty = Files.createDirectory(directory.resolve("empty"));
    Ran ran = Ran.line("validate " + empty + " none.json " + file("good.json", GOOD));
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.words())
        .contains("a directory without a case", "no such file", "1 of 3 cases are in order.");
  }
}
