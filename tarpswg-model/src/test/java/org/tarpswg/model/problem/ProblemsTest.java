// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemsTest {
  private static final Problem ONE =
      new Problem("VALUE_RANGE", "ecog", "6", "a number from 0 to 5", "Correct it.");

  @Test
  void aProblemSaysWhereWhatWhyAndHowToMendIt() {
    assertThat(ONE).hasToString("ecog: found 6; expected a number from 0 to 5. Correct it.");
    assertThat(ONE.within("patient").path()).isEqualTo("patient.ecog");
    assertThat(ONE.within("patient").found()).isEqualTo("6");
  }

  @Test
  void whatWasFoundStaysOnOneLineAndShort() {
    Problem shown = new Problem("C", "p", "x\n".repeat(500_000), "rule", "cure");
    assertThat(shown.found()).hasSize(203).startsWith("x?x?").endsWith("...");
    assertThat(shown.toString()).doesNotContain("\n");
  }

  @Test
  void problemsAreKeptInTheOrderInWhichTheyWereAdded() {
    Problems problems = new Problems();
    assertThat(problems.isEmpty()).isTrue();
    assertThatNoException().isThrownBy(problems::throwIfAny);
    problems.add(ONE);
    problems.add("OTHER", "a", "b", "c", "d");
    problems.add("date", new InvalidValueException("2016-13", "a date", "Mend it."));
    assertThat(problems.isEmpty()).isFalse();
    assertThat(problems.list()).extracting(Problem::path).containsExactly("ecog", "a", "date");
    assertThatExceptionOfType(InvalidCaseException.class)
        .isThrownBy(problems::throwIfAny)
        .satisfies(refused -> assertThat(refused.problems()).isEqualTo(problems.list()))
        .withMessageContainingAll("found 6", "found b", "found 2016-13");
  }

  @Test
  void beyondAThousandProblemsAreCounted() {
    Problems problems = new Problems();
    for (int i = 0; i < Problems.MOST_TOLD; i++) {
      assertThat(problems.isFull()).isFalse();
      problems.add(ONE);
    }
    assertThat(problems.isFull()).isTrue();
    assertThat(problems.list()).hasSize(Problems.MOST_TOLD);
    problems.add(ONE);
    problems.add(ONE);
    assertThat(problems.list()).hasSize(Problems.MOST_TOLD + 1);
    assertThat(problems.list()).last().extracting(Problem::found).isEqualTo("2 further problems");
  }

  @Test
  void aRefusalWithoutAProblemIsAMistakeOfTheProgram() {
    assertThatIllegalArgumentException().isThrownBy(() -> new InvalidCaseException(List.of()));
  }

  @Test
  void aRefusalKeepsItsProblemsWhenItIsSentElsewhere() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new InvalidCaseException(List.of(ONE)));
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(((InvalidCaseException) in.readObject()).problems()).containsExactly(ONE);
    }
  }
}
