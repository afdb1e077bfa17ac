// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.fact;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactCatalogTest {
  private static final int LONGEST_LABEL = 45;

  /** The rows of A1 to A6 of the data dictionary, written from it. */
  private static final List<String> ROWS =
      Splitter.on(' ')
          .splitToList(
              "CX1 CX2 CX3 CX4 CX5 CX6 CX7"
                  + " PT1 PT2 PT3 PT4 PT5 PT6 PT7 PT8 PT9 PT10 PT11 PT12 PT13 PT14"
                  + " TU1 TU2 TU3 TU4 TU5 TU6 TU7 TU8 TU9 TU10 TU11"
                  + " DC1 DC1b DC2 DC3 DC4 DC5 DC6 DC7 DC8 DC9 DC10 DC11 DC12 DC13 DC14 DC15 DC16"
                  + " DC17 DC18"
                  + " LS1 LS2 LS3 LS4 LS5 LS6 LS7 LS8 LS9 LS10 LS11 LS12 LS13 LS14 LS15 LS16 LS17"
                  + " LS18 LS19 LS20"
                  + " OP SY RT AB IM PB PR PS CP1 CP2 CP3 CP4 CP5 CP6");

  /** A note and the whole lists are facts of ours; the dictionary has no row for them. */
  private static final Set<String> BESIDE_THE_DICTIONARY = Set.of("CX0", "LS");

  static List<FactDefinition> facts() {
    return FactCatalog.all();
  }

  @Test
  void everyRowOfTheDictionaryIsAFactOfTheCatalog() {
    Set<String> rows = new HashSet<>(FactCatalog.all().stream().map(FactDefinition::row).toList());
    assertThat(rows).containsAll(ROWS);
    rows.removeAll(ROWS);
    assertThat(rows).isEqualTo(BESIDE_THE_DICTIONARY);
  }

  @Test
  void pathsAreUnique() {
    assertThat(FactCatalog.all()).hasSizeGreaterThan(200);
    assertThat(FactCatalog.all()).extracting(FactDefinition::path).doesNotHaveDuplicates();
  }

  @Test
  void labelsAreUniqueWithinTheirRecord() {
    FactCatalog.all().stream()
        .collect(groupingBy(fact -> fact.path().text().replaceAll("\\.?[a-zA-Z0-9]+$", "")))
        .forEach(
            (record, facts) ->
                assertThat(facts)
                    .describedAs(record)
                    .extracting(FactDefinition::label)
                    .doesNotHaveDuplicates());
  }

  @ParameterizedTest
  @MethodSource("facts")
  void aLabelIsShortAndReadableAndTheValuesAreSaid(FactDefinition fact) {
    assertThat(fact.label())
        .isNotBlank()
        .hasSizeLessThanOrEqualTo(LONGEST_LABEL)
        .isEqualTo(fact.label().strip());
    assertThat(fact.label()).doesNotContainPattern("[a-z][A-Z]|_");
    assertThat(fact.values()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("facts")
  void everyFactIsFoundByItsPath(FactDefinition fact) {
    assertThat(FactCatalog.find(fact.path())).contains(fact);
    assertThat(FactCatalog.label(fact.path())).isEqualTo(fact.label());
  }

  @Test
  void aFactOfARecordIsFoundWhicheverRecordItIs() {
    for (String path : List.of("lesions[*].site", "lesions[L 1-b].site", "lesions[0].site")) {
      assertThat(FactCatalog.label(FactPath.of(path))).isEqualTo("site");
    }
    assertThat(FactCatalog.find(FactPath.of("primary.histologyCodes[3].code"))).isPresent();
    assertThat(FactCatalog.find(FactPath.of("lesions.complete"))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "lesions.site", "lesions[].sit", "primary", "asOf.x", "lesionsComplete"})
  void whatIsNoFactIsNotFound(String path) {
    assertThat(FactCatalog.find(FactPath.of(path))).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> FactCatalog.label(FactPath.of(path)));
  }

  @Test
  void factsStandInTheOrderOfTheirRecordsFields() {
    assertThat(FactCatalog.all().get(0).path()).isEqualTo(FactPath.of("asOf"));
    assertThat(FactCatalog.all().stream().map(fact -> fact.path().text()))
        .containsSubsequence(
            "patient.ageYears",
            "primary.site",
            "disease.status",
            "lesions",
            "lesions.complete",
            "lesions[*].id",
            "operations",
            "care.evaluatedAtSarcomaCenter");
  }
}
