// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Question;
import org.tarpswg.engine.rule.Reading;
import org.tarpswg.model.clinical.DiseaseCourse;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.LesionSite;
import org.tarpswg.model.fact.FactCatalog;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.Ternary;

/**
 * Whether metastases of bone or brain are suspected: where a lesion there is listed; else as told;
 * else not, where the list is complete and holds none that could lie there, since a suspected
 * lesion would be listed. A lesion beside a suspicion that is denied is a conflict.
 */
public final class Suspicion {
  private static final FactPath LESIONS = FactPath.of("lesions");

  /** Bone; a lesion of the spine leaves it to the clinician whether the bone is meant. */
  public static final Question<Boolean> BONE =
      of(
          "disease.boneMetastasisSuspected",
          DiseaseCourse::boneMetastasisSuspected,
          LesionSite.BONE,
          ImmutableSet.of(LesionSite.BONE, LesionSite.SPINE));

  /** Brain. */
  public static final Question<Boolean> BRAIN =
      of(
          "disease.brainMetastasisSuspected",
          DiseaseCourse::brainMetastasisSuspected,
          LesionSite.BRAIN,
          ImmutableSet.of(LesionSite.BRAIN));

  private Suspicion() {}

  private static Question<Boolean> of(
      String path,
      Function<DiseaseCourse, Ternary> told,
      LesionSite there,
      ImmutableSet<LesionSite> sites) {
    FactPath fact = FactPath.of(path);
    return Question.of(
        FactCatalog.label(fact),
        facts -> {
          Optional<Lesion> listed =
              ListedLesions.of(facts.patientCase()).entries().stream()
                  .filter(lesion -> lesion.site().is(there).isYes())
                  .findFirst();
          return listed.isPresent()
              ? of(listed.get())
              : read(facts, fact, told.apply(facts.patientCase().disease()), sites);
        });
  }

  private static Reading<Boolean> of(Lesion lesion) {
    return Facts.truth(
        Ternary.YES,
        ImmutableList.of(),
        ImmutableList.of(Facts.read(LESIONS.element(lesion.id()).field("site"), lesion.site())));
  }

  private static Reading<Boolean> read(
      CaseFacts facts, FactPath fact, Ternary told, ImmutableSet<LesionSite> sites) {
    FactSheet sheet = new FactSheet();
    sheet.truth(fact.text(), told);
    if (told.isKnown()) {
      return sheet.truth(told);
    }
    Listing<Lesion> listed = ListedLesions.of(facts.patientCase());
    for (Lesion lesion : listed.entries()) {
      sheet.value(LESIONS.element(lesion.id()).field("site").text(), lesion.site());
    }
    // a complete list that counts as not told (R15) need not be told complete again
    Listing<Lesion> asTold = facts.patientCase().lesions();
    sheet.add(
        () -> Facts.one(Facts.read(LESIONS.complete(), asTold.complete())),
        () -> Unlisted.facts("lesions", asTold, "site"));
    Ternary elsewhere = listed.all(lesion -> lesion.site().test(sites::contains).not());
    return sheet.truth(elsewhere.isYes() ? Ternary.NO : Ternary.UNKNOWN);
  }
}
