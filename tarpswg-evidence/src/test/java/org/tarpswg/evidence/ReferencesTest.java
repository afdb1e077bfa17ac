// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReferencesTest {
  private final Evidence evidence = Evidence.edition2018();

  @Test
  void theFieldsOfAnEntryAreItsPrintedTextTakenApart() {
    assertThat(evidence.references())
        .allSatisfy(
            reference -> {
              String title = reference.title() + (reference.title().endsWith("?") ? " " : ". ");
              String authors =
                  reference.authors() + (reference.authors().endsWith(".") ? " " : ". ");
              String rest =
                  reference.journal()
                      + " "
                      + reference.year()
                      + "; "
                      + reference.volume().orElse("")
                      + reference.issue().map(issue -> "(" + issue + ")").orElse("")
                      + reference.pages().map(pages -> ": " + pages).orElse("")
                      + "."
                      + reference.pii().map(pii -> " pii: " + pii + ".").orElse("");
              assertThat(reference.printed()).isEqualTo(authors + title + rest);
            });
  }

  @Test
  void oddEntriesKeepWhatTheyPrint() {
    assertThat(evidence.reference(57).issue()).contains("Suppl 3");
    assertThat(evidence.reference(107).issue()).contains("4C");
    assertThat(evidence.reference(85).pages()).contains("1");
    assertThat(evidence.reference(29).pages()).contains("537–543; discussion 543–534");
    assertThat(evidence.reference(114).pages()).isEmpty();
    assertThat(evidence.reference(114).pii()).contains("e001736");
    assertThat(evidence.reference(18).title()).endsWith("[corrected]");
    assertThat(evidence.reference(75).title()).contains("patients with metastatic or recurrent");
    assertThat(evidence.references())
        .filteredOn(reference -> reference.issue().isEmpty())
        .extracting(Reference::number)
        .containsExactly(49, 75, 85);
  }

  @Test
  void reference121IsReference29Again() {
    assertThat(evidence.reference(121).sameAs()).contains(29);
    assertThat(evidence.references()).filteredOn(row -> row.sameAs().isPresent()).hasSize(1);
    assertThat(evidence.reference(121).title()).isEqualTo(evidence.reference(29).title());
  }

  @Test
  void noMarkupIsLeft() {
    assertThat(evidence.references()).noneMatch(row -> row.printed().contains("*"));
  }

  @Test
  void collaboratorsAreAsPrinted() {
    assertThat(evidence.collaborators().get(96))
        .isEqualTo(
            new Collaborator(
                97, "Kim", "Sung Joo", "Samsung Medical Center", "Seoul", "South Korea"));
    assertThat(evidence.collaborators().get(3).city()).isEqualTo("Washington, DC");
    assertThat(evidence.collaborators().get(105).family()).isEqualTo("Zakotnik");
  }
}
