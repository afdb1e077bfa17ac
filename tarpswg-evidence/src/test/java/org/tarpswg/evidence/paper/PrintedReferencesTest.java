// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarpswg.evidence.paper.Snippet.references;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrintedReferencesTest {
  @Test
  void countsWhatCarriesNoNumberAndGoesOnWithWhatDoes() {
    List<PrintedReference> references =
        references(
            "- Ash B. Oars. *J Boats* 2001; 7(2): 3–4.",
            "- Elm C. Hulls. *J Boats* 2002; 8: 5.",
            "",
            "3. Fir D. Masts. *J Boats* 2003; 9: 6.",
            " 4. Yew E. Sails. *J Boats* 2004; 10: 7.");

    assertThat(references).extracting(PrintedReference::number).containsExactly(1, 2, 3, 4);
    assertThat(references).extracting(PrintedReference::year).endsWith(2003, 2004);
  }

  @Test
  void gluesAnEntryBrokenOverTwoBullets() {
    List<PrintedReference> references =
        references(
            "- Ash B. Oars for boats with",
            "",
            "- two masts. *J Boats* 2001; 7: 3.",
            "2. Elm C. Hulls. *J Boats* 2002; 8: 5.");

    assertThat(references)
        .extracting(PrintedReference::title)
        .containsExactly("Oars for boats with two masts", "Hulls");
  }

  @Test
  void splitsAnEntry() {
    PrintedReference reference =
        references(
                "- van Ash BC, Elm III, Fir D et al. Oars. Wood or tin [corrected]?"
                    + " *Q J Boats* 2001; 7(Suppl 3): iii3–iii9; discussion 9–8.")
            .get(0);

    assertThat(reference)
        .isEqualTo(
            new PrintedReference(
                1,
                "van Ash BC, Elm III, Fir D et al. Oars. Wood or tin [corrected]?"
                    + " Q J Boats 2001; 7(Suppl 3): iii3–iii9; discussion 9–8.",
                "van Ash BC, Elm III, Fir D et al.",
                "Oars. Wood or tin [corrected]?",
                "Q J Boats",
                2001,
                "7",
                Optional.of("Suppl 3"),
                Optional.of("iii3–iii9; discussion 9–8"),
                Optional.empty()));
  }

  @Test
  void readsAnIdentifierInPlaceOfPages() {
    PrintedReference reference =
        references("- Ash B. Oars. *J Boats* 2001; 7(2). pii: e0042.").get(0);

    assertThat(reference.pages()).isEmpty();
    assertThat(reference.pii()).contains("e0042");
    assertThat(reference.issue()).contains("2");
  }

  @Test
  void refusesAGapInTheNumbersAndAnEntryOfAnotherShape() {
    assertThatThrownBy(() -> references("2. Elm C. Hulls. *J Boats* 2002; 8: 5."))
        .hasMessageContaining("not reference 1");
    assertThatThrownBy(() -> references("- Elm C. *J Boats* spring."))
        .hasMessageContaining("another shape");
  }
}
