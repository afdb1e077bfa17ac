// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Ternary;
import org.tarpswg.model.problem.Problems;

/** Lesions that cannot stand as stated beside the rest of the case, or beside each other. */
final class LesionsAgainstCase {
  private static final ImmutableSet<Laterality> SIDES =
      ImmutableSet.of(Laterality.LEFT, Laterality.RIGHT);

  private final PatientCase of;
  private final Problems problems;

  private LesionsAgainstCase(PatientCase of, Problems problems) {
    this.of = of;
    this.problems = problems;
  }

  static void check(PatientCase of, Problems problems) {
    LesionsAgainstCase lesions = new LesionsAgainstCase(of, problems);
    lesions.idsAreUnique();
    for (Lesion lesion : of.lesions().entries()) {
      lesions.notProvenWhereThereIsNone(lesion);
      lesions.sidesAgree(lesion);
      lesions.manageableIfAllAre(lesion);
    }
    lesions.named("disease.progressingFoci", of.disease().progressingFoci());
    lesions.named("plannedProcedure.lesionIds", of.plannedProcedure().lesionIds());
    lesions.named(
        "plannedBiopsy.lesionId", of.plannedBiopsy().lesionId().map(ImmutableSet::<String>of));
    for (int i = 0; i < of.patient().symptoms().entries().size(); i++) {
      lesions.named(
          "patient.symptoms[" + i + "].causeLesionId",
          of.patient().symptoms().entries().get(i).causeLesionId().map(ImmutableSet::<String>of));
    }
  }

  private void idsAreUnique() {
    Map<String, Integer> firstIndex = new HashMap<>();
    var entries = of.lesions().entries();
    for (int i = 0; i < entries.size(); i++) {
      Integer first = firstIndex.putIfAbsent(entries.get(i).id(), i);
      if (first != null) {
        problems.add(
            "DUPLICATE_ID",
            "lesions[" + i + "].id",
            entries.get(i).id() + ", as at lesions[" + first + "]",
            "an id that no other lesion has",
            "Rename one of the two, or merge them.");
      }
    }
  }

  private void notProvenWhereThereIsNone(Lesion lesion) {
    if (of.disease().status().is(MetastaticStatus.NONE).isYes()
        && lesion.histologicStatus().is(HistologicStatus.POSITIVE).isYes()) {
      add(
          "PROVEN_LESION_WITHOUT_METASTASIS",
          lesion,
          "histologicStatus",
          "POSITIVE beside disease.status NONE",
          "no proven metastasis where there is no metastatic disease",
          "Correct the status of the disease or of the lesion.");
    }
  }

  private void sidesAgree(Lesion lesion) {
    Known<Laterality> primary = of.primary().laterality();
    if (!lesion.laterality().test(SIDES::contains).and(primary.test(SIDES::contains)).isYes()
        || !lesion.relationToPrimary().isKnown()) {
      return;
    }
    RelationToPrimary derived =
        lesion.laterality().equals(primary)
            ? RelationToPrimary.IPSILATERAL
            : RelationToPrimary.CONTRALATERAL;
    if (lesion.relationToPrimary().is(derived).isNo()) {
      add(
          "SIDES",
          lesion,
          "relationToPrimary",
          lesion.relationToPrimary() + ", lesion " + lesion.laterality() + ", primary " + primary,
          derived + " for these two sides",
          "Correct one of the three.");
    }
  }

  private void manageableIfAllAre(Lesion lesion) {
    if (of.disease().allSitesManageable().isYes()
        && lesion.completelyResectable().or(lesion.controllableByLocalAblation()) == Ternary.NO) {
      add(
          "MANAGEABLE_AGAINST_LESION",
          lesion,
          "completelyResectable",
          "neither resectable nor controllable, beside disease.allSitesManageable",
          "each lesion manageable where all are",
          "Correct the judgement on all sites or on this lesion.");
    }
  }

  private void named(String path, Known<ImmutableSet<String>> ids) {
    if (!of.lesions().complete().isYes() || ids.value().isEmpty()) {
      return;
    }
    ImmutableSet<String> listed =
        of.lesions().entries().stream().map(Lesion::id).collect(toImmutableSet());
    for (String id : ids.value().get()) {
      if (!listed.contains(id)) {
        problems.add(
            "LESION_NOT_LISTED",
            path,
            id,
            "the id of a lesion in the complete list",
            "List the lesion, or leave the list open.");
      }
    }
  }

  private void add(
      String code, Lesion lesion, String field, String found, String rule, String cure) {
    problems.add(code, "lesions[" + lesion.id() + "]." + field, found, rule, cure);
  }
}
