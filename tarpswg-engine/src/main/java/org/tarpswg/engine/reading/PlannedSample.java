// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Question;
import org.tarpswg.engine.rule.Reading;
import org.tarpswg.model.clinical.BiopsyPurpose;
import org.tarpswg.model.clinical.BiopsyTechnique;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.LesionSite;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.PlannedBiopsy;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Ternary;

/** What the facts say about the biopsy that is planned. */
public final class PlannedSample {
  private static final String SITE_PATH = "plannedBiopsy.site";
  private static final String PURPOSE_PATH = "plannedBiopsy.purpose";

  /** Whether one is planned. */
  public static final Question<Boolean> PLANNED =
      Facts.truth("plannedBiopsy.planned", c -> c.plannedBiopsy().planned());

  /** How it is taken. */
  public static final Question<BiopsyTechnique> TECHNIQUE =
      Facts.choice(
          "plannedBiopsy.technique", BiopsyTechnique.class, c -> c.plannedBiopsy().technique());

  /** Whether imaging guides it. */
  public static final Question<Boolean> IMAGE_GUIDED =
      Facts.truth("plannedBiopsy.imageGuided", c -> c.plannedBiopsy().imageGuided());

  /** Whether it crosses the peritoneal cavity. */
  public static final Question<Boolean> TRANSPERITONEAL =
      Facts.truth("plannedBiopsy.transperitoneal", c -> c.plannedBiopsy().transperitoneal());

  /** Whether a radiologist experienced in soft tissue tumors takes it. */
  public static final Question<Boolean> EXPERT_RADIOLOGIST =
      Facts.truth("plannedBiopsy.expertRadiologist", c -> c.plannedBiopsy().expertRadiologist());

  /** Where it is taken: as told, else where the lesion lies that it is taken of. */
  public static final Question<LesionSite> SITE =
      Question.of("site of the planned biopsy", PlannedSample::site);

  /**
   * What it is for: as told; else the first diagnosis where tissue has not proven the primary, and
   * no first diagnosis once it has: whether it is then for research alone, only the purpose tells
   * (R26).
   */
  public static final Question<BiopsyPurpose> PURPOSE =
      Question.of("purpose of the planned biopsy", PlannedSample::purpose);

  private PlannedSample() {}

  /** Whether the number of cores passes a test. */
  public static Question<Boolean> cores(String words, IntPredicate test) {
    return number("plannedBiopsy.cores", words, PlannedBiopsy::cores, test);
  }

  /** Whether the gauge of the needle passes a test; the larger the number, the thinner it is. */
  public static Question<Boolean> gauge(String words, IntPredicate test) {
    return number("plannedBiopsy.gauge", words, PlannedBiopsy::gauge, test);
  }

  private static Question<Boolean> number(
      String path, String words, Function<PlannedBiopsy, Known<Integer>> get, IntPredicate test) {
    return Question.of(
        words,
        facts -> {
          FactSheet sheet = new FactSheet();
          Known<Integer> number = sheet.value(path, get.apply(facts.patientCase().plannedBiopsy()));
          return sheet.truth(number.test(test::test));
        });
  }

  private static Reading<LesionSite> site(CaseFacts facts) {
    PatientCase told = facts.patientCase();
    FactSheet sheet = new FactSheet();
    Known<LesionSite> site = sheet.value(SITE_PATH, told.plannedBiopsy().site());
    if (!site.isKnown()) {
      site = siteOfTheLesion(told, sheet);
    }
    return sheet.oneOf(
        site.value()
            .map(ImmutableList::of)
            .orElseGet(() -> ImmutableList.copyOf(LesionSite.values())));
  }

  /** A lesion that is named but not listed can still be listed, with its site. */
  private static Known<LesionSite> siteOfTheLesion(PatientCase told, FactSheet sheet) {
    Known<String> id = sheet.value("plannedBiopsy.lesionId", told.plannedBiopsy().lesionId());
    if (!id.isKnown()) {
      return Known.unknown();
    }
    Optional<Lesion> lesion =
        told.lesions().entries().stream().filter(each -> id.is(each.id()).isYes()).findFirst();
    if (lesion.isEmpty()) {
      sheet.list("lesions", told.lesions(), "site");
      return Known.unknown();
    }
    return sheet.value("lesions[" + lesion.get().id() + "].site", lesion.get().site());
  }

  private static Reading<BiopsyPurpose> purpose(CaseFacts facts) {
    PatientCase told = facts.patientCase();
    FactSheet sheet = new FactSheet();
    Known<BiopsyPurpose> purpose = sheet.value(PURPOSE_PATH, told.plannedBiopsy().purpose());
    if (purpose.isKnown()) {
      return sheet.oneOf(purpose.value().map(ImmutableList::of).orElseThrow());
    }
    Ternary proven = sheet.truth("primary.biopsyProven", told.primary().biopsyProven());
    return sheet.oneOf(
        switch (proven) {
          case YES -> ImmutableList.of(BiopsyPurpose.RECURRENCE_OF_KNOWN, BiopsyPurpose.RESEARCH);
          case NO -> ImmutableList.of(BiopsyPurpose.INITIAL_DIAGNOSIS);
          case UNKNOWN -> ImmutableList.copyOf(BiopsyPurpose.values());
        });
  }
}
