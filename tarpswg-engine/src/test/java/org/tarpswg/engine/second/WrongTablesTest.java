// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.second;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import org.tarpswg.engine.Tarpswg;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.clinical.PatientCase;

/** A table with one wrong word is found out, on the row that is wrong. */
class WrongTablesTest {
  private static final int CASES = 600;

  private static final ImmutableList<Slip> SLIPS =
      ImmutableList.of(
          new Slip(
              "11b",
              "\"in\": [\"WD_LPS\", \"DD_LPS\", \"SFT\", \"SYNOVIAL_SARCOMA\", \"IMT\"]",
              "\"in\": [\"WD_LPS\", \"DD_LPS\", \"SFT\", \"SYNOVIAL_SARCOMA\"]"),
          new Slip(
              "20.ii",
              "\"lesion.appearance\", \"is\": \"EQUIVOCAL\"}, {\"not\"",
              "\"lesion.appearance\", \"is\": \"ATYPICAL\"}, {\"not\""),
          new Slip(
              "31",
              "\"disease.extrahepaticExtent\", \"in\": [\"NONE\", \"LIMITED\"]",
              "\"disease.extrahepaticExtent\", \"in\": [\"LIMITED\"]"),
          new Slip("34", "\"in\": [\"R0\", \"R1\"]", "\"in\": [\"R0\"]"),
          new Slip(
              "36.b",
              "\"disease.tumorVolume\", \"is\": \"HIGH\"",
              "\"disease.tumorVolume\", \"is\": \"LOW\""),
          new Slip(
              "40a",
              "{\"term\": \"firstLine\"},\n        {\"not\": {\"term\": \"contraindicated\"}}",
              "{\"term\": \"firstLine\"}"),
          new Slip("43f", "\"in\": [\"LMS\", \"SFT\"]", "\"in\": [\"LMS\"]"));

  /**
   * Something wrong.
   *
   * @param row the row that it makes wrong
   * @param right what stands in the table
   * @param wrong what is put there instead
   */
  private record Slip(String row, String right, String wrong) {}

  @Example
  void eachIsFound() {
    ImmutableMap<PatientCase, Recommendations> answers = answers();
    assertThat(SLIPS).allSatisfy(slip -> isFound(slip, answers));
  }

  private static void isFound(Slip slip, ImmutableMap<PatientCase, Recommendations> answers) {
    String text = SecondTable.text();
    assertThat(text).containsOnlyOnce(slip.right());
    Comparison comparison =
        new Comparison(SecondTable.of(text.replace(slip.right(), slip.wrong())));
    answers.forEach(comparison::add);
    assertThat(comparison.tallies().values())
        .filteredOn(row -> !row.kinds().isEmpty())
        .extracting(RowTally::id)
        .contains(slip.row());
  }

  private static ImmutableMap<PatientCase, Recommendations> answers() {
    DrawnCases drawn = new DrawnCases();
    return IntStream.range(0, CASES)
        .mapToObj(drawn::at)
        .distinct()
        .collect(toImmutableMap(patientCase -> patientCase, Tarpswg::recommend));
  }
}
