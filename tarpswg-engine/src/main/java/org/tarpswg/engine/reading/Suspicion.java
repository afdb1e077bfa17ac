// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.Function;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Question;
import org.tarpswg.engine.rule.Reading;
import org.tarpswg.model.answer.FactReading;
import org.tarpswg.model.clinical.DiseaseCourse;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.LesionSite;
import org.tarpswg.model.fact.FactCatalog;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.Ternary;

/**
 * Whether metastases of bone or brain are suspected, beyond the lesions that are listed there: as
 * told; else not, where the list is complete and holds none that could lie there, since a suspected
 * lesion would be listed.
 */
public final class Suspicion {
  private static final FactPath LESIONS = FactPath.of("lesions");

  /** Bone; a lesion of the spine leaves it to the clinician whether the bone is meant. */
  public static final Question<Boolean> BONE =
      of(
          "disease.boneMetastasisSuspected",
          DiseaseCourse::boneMetastasisSuspected,
          ImmutableSet.of(LesionSite.BONE, LesionSite.SPINE));

  /** Brain. */
  public static final Question<Boolean> BRAIN =
      of(
          "disease.brainMetastasisSuspected",
          DiseaseCourse::brainMetastasisSuspected,
          ImmutableSet.of(LesionSite.BRAIN));

  private Suspicion() {}

  private static Question<Boolean> of(
      String path, Function<DiseaseCourse, Ternary> told, ImmutableSet<LesionSite> sites) {
    FactPath fact = FactPath.of(path);
    return Question.of(
        FactCatalog.label(fact),
        facts -> read(facts, fact, told.apply(facts.patientCase().disease()), sites));
  }

  private static Reading<Boolean> read(
      CaseFacts facts, FactPath fact, Ternary told, ImmutableSet<LesionSite> sites) {
    ImmutableList.Builder<FactReading> read = ImmutableList.builder();
    read.add(Facts.read(fact, told));
    if (told.isKnown()) {
      return Facts.truth(told, ImmutableList.of(), read.build());
    }
    Listing<Lesion> listed = ListedLesions.of(facts.patientCase());
    for (Lesion lesion : listed.entries()) {
      read.add(Facts.read(LESIONS.element(lesion.id()).field("site"), lesion.site()));
    }
    read.add(Facts.read(LESIONS.complete(), listed.complete()));
    Ternary elsewhere = listed.all(lesion -> lesion.site().test(sites::contains).not());
    return Facts.truth(
        elsewhere.isYes() ? Ternary.NO : Ternary.UNKNOWN, ImmutableList.of(fact), read.build());
  }
}
