// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.assessment;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tarpswg.engine.ToldCase;
import org.tarpswg.engine.reading.Lists;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Completions;
import org.tarpswg.model.answer.Policy;
import org.tarpswg.model.clinical.LesionSite;
import org.tarpswg.model.clinical.RadiographicAppearance;

/**
 * The need of a biopsy over every site, look and circumstance, against the table of the
 * specification written again site by site, without any rule object.
 */
class BiopsyLadderTest {
  private static final ToldCase PATIENT =
      ToldCase.METASTATIC
          .of("LMS")
          .and(
              "primary.laterality=LEFT",
              "patient.hereditarySyndrome=false",
              "lesions[0].count=1",
              "lesionsComplete=true");

  private static final ImmutableSet<String> ABDOMEN =
      ImmutableSet.of("RETROPERITONEUM", "PERITONEUM", "OTHER_INTRA_ABDOMINAL");
  private static final ImmutableSet<String> SOFT_TISSUE =
      ImmutableSet.of("SOFT_TISSUE", "SUBCUTANEOUS");
  private static final ImmutableSet<String> LUNG_AND_LIVER = ImmutableSet.of("LUNG", "LIVER");

  /** One lesion and what is known around it. */
  private record Situation(
      String site,
      String look,
      boolean unusual,
      boolean otherMalignancy,
      boolean destroyed,
      boolean opposite,
      boolean proven,
      boolean widespread,
      String other) {

    ToldCase told() {
      ToldCase one =
          PATIENT.and(
              "lesions[0].site=" + site,
              "lesions[0].appearance=" + look,
              "lesions[0].unusualLocation=" + unusual,
              "patient.otherMalignancy=" + otherMalignancy,
              "lesions[0].plannedLocalTreatment=" + (destroyed ? "SBRT" : "TACE"),
              "lesions[0].laterality=" + (opposite ? "RIGHT" : "LEFT"),
              "primary.biopsyProven=" + proven,
              "disease.widespreadIntraAbdominal=" + widespread);
      return other.equals("none")
          ? one
          : one.and("lesions[1].site=PERITONEUM", "lesions[1].appearance=" + other);
    }

    String expected() {
      boolean solitaryOpposite = opposite && other.equals("none");
      boolean everyoneTypical = look.equals("TYPICAL") && !other.equals("ATYPICAL");
      boolean atypicalForItsSite =
          look.equals("ATYPICAL")
              || (look.equals("LESS_CHARACTERISTIC") && LUNG_AND_LIVER.contains(site));
      if (atypicalForItsSite || unusual || otherMalignancy) {
        return "REQUIRED_BEFORE_TREATMENT";
      }
      if (LUNG_AND_LIVER.contains(site)) {
        if (destroyed) {
          return "CONSIDER";
        }
        return look.equals("TYPICAL") && proven ? "NOT_NECESSARY" : "NOT_ADDRESSED";
      }
      if (ABDOMEN.contains(site)) {
        if (solitaryOpposite) {
          return "ADVISED_IF_FEASIBLE";
        }
        if (destroyed || !look.equals("TYPICAL")) {
          return "CONSIDER";
        }
        return widespread && everyoneTypical ? "NOT_NECESSARY" : "NOT_ADDRESSED";
      }
      if (destroyed) {
        return "CONSIDER";
      }
      return SOFT_TISSUE.contains(site) ? "OPTIONAL" : "NOT_ADDRESSED";
    }
  }

  private static Stream<Situation> situations() {
    return Arrays.stream(LesionSite.values())
        .flatMap(
            site ->
                Arrays.stream(RadiographicAppearance.values())
                    .flatMap(look -> situations(site.name(), look.name())));
  }

  private static Stream<Situation> situations(String site, String look) {
    ImmutableList<String> others = ImmutableList.of("none", "TYPICAL", "ATYPICAL");
    return Stream.iterate(0, bits -> bits < 64, bits -> bits + 1)
        .flatMap(
            bits ->
                others.stream()
                    .map(
                        other ->
                            new Situation(
                                site,
                                look,
                                (bits & 1) != 0,
                                (bits & 2) != 0,
                                (bits & 4) != 0,
                                (bits & 8) != 0,
                                (bits & 16) != 0,
                                (bits & 32) != 0,
                                other)));
  }

  private static String judged(Situation situation) {
    CaseFacts facts = new CaseFacts(situation.told().read(), Policy.builder().build());
    return Completions.judge(
            BiopsyOfLesion.need(Lists.LESIONS.places(facts).get(0)).ladder(), facts)
        .verdict()
        .map(Verdict::name)
        .orElse("OPEN");
  }

  @Test
  void the_ladder_says_what_the_table_says_of_every_lesion() {
    Map<String, Integer> reached = new TreeMap<>();
    List<Situation> all = situations().collect(toImmutableList());
    for (Situation situation : all) {
      assertThat(judged(situation)).as("%s", situation).isEqualTo(situation.expected());
      reached.merge(situation.expected(), 1, Integer::sum);
    }
    assertThat(reached.keySet())
        .containsExactly(
            "ADVISED_IF_FEASIBLE",
            "CONSIDER",
            "NOT_ADDRESSED",
            "NOT_NECESSARY",
            "OPTIONAL",
            "REQUIRED_BEFORE_TREATMENT");
  }
}
