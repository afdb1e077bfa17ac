// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.conflict;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;
import static org.tarpswg.engine.conflict.ConflictRow.flag;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Predicate;
import org.tarpswg.engine.reading.IntraAbdominalFoci;
import org.tarpswg.engine.reading.LesionSide;
import org.tarpswg.engine.reading.ListedLesions;
import org.tarpswg.model.clinical.BiopsyPurpose;
import org.tarpswg.model.clinical.BiopsyTechnique;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.LesionDistribution;
import org.tarpswg.model.clinical.LesionSite;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.PlannedBiopsy;
import org.tarpswg.model.clinical.RelationToPrimary;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.Ternary;

/** What is told of a biopsy, or of what may be sampled, against what it would be read from. */
final class BiopsyConflicts {
  private static final FactPath LESIONS = FactPath.of("lesions");

  static final ConflictRow FIRST_DIAGNOSIS_OF_PROVEN =
      purpose(BiopsyPurpose.INITIAL_DIAGNOSIS, Ternary.YES, "a primary proven by biopsy");

  static final ConflictRow RECURRENCE_OF_UNPROVEN =
      purpose(BiopsyPurpose.RECURRENCE_OF_KNOWN, Ternary.NO, "a primary not proven by biopsy");

  static final ConflictRow RESEARCH_ON_UNPROVEN =
      purpose(BiopsyPurpose.RESEARCH, Ternary.NO, "a primary not proven by biopsy");

  /** Two sides that are told and disagree with the relation are refused; what is left has none. */
  static final ConflictRow RELATION_AGAINST_SIDES =
      flag("RELATION_AGAINST_SIDES")
          .between(Side.of(BiopsyConflicts::relationAgainstSides))
          .reads("the relation to the primary: the sides may be told of the organ")
          .bearsOn("14");

  static final ConflictRow WIDESPREAD_LESION =
      spread(Ternary.NO, lesions -> !widespread(lesions).isEmpty(), "a widespread lesion there");

  static final ConflictRow NO_WIDESPREAD_LESION =
      spread(
          Ternary.YES,
          lesions ->
              !lesions.entries().isEmpty()
                  && lesions.all(lesion -> isWidespread(lesion).not()).isYes(),
          "a complete list of lesions without a widespread one");

  static final ConflictRow SEVERAL_FOCI_COUNTED_AS_ONE =
      flag("SPREAD_AGAINST_LESIONS")
          .between(Side.of(BiopsyConflicts::spreadAgainstCount))
          .reads("the count: it is the more exact of the two")
          .bearsOn("14", "32", "33");

  static final ConflictRow ASPIRATION_WITH_CORES =
      flag("ASPIRATION_WITH_CORES")
          .between(
              Side.value(
                  "plannedBiopsy.technique",
                  of -> of.plannedBiopsy().technique(),
                  BiopsyTechnique.FNA::equals,
                  "technique"),
              Side.value(
                  "plannedBiopsy.cores",
                  of -> of.plannedBiopsy().cores(),
                  cores -> true,
                  "number of cores"))
          .reads("the aspiration for 16.b and 16.c, as both may be planned; 16.a reads no cores")
          .bearsOn("16");

  static final ConflictRow OTHER_SITE_THAN_OF_LESION =
      flag("BIOPSY_AGAINST_LESION")
          .between(Side.of(BiopsyConflicts::siteAgainstLesion))
          .reads("the site that is stated of the biopsy")
          .bearsOn("15");

  private BiopsyConflicts() {}

  private static Optional<Held> siteAgainstLesion(PatientCase of) {
    PlannedBiopsy biopsy = of.plannedBiopsy();
    return of.lesions().entries().stream()
        .filter(lesion -> biopsy.lesionId().is(lesion.id()).isYes())
        .filter(lesion -> differ(biopsy.site(), lesion.site()))
        .findFirst()
        .flatMap(
            lesion ->
                Held.by(
                    "a biopsy at "
                        + Side.inWords(biopsy.site().value().orElseThrow())
                        + " beside its lesion at "
                        + Side.inWords(lesion.site().value().orElseThrow()),
                    ImmutableList.of(
                        FactPath.of("plannedBiopsy.site"),
                        FactPath.of("plannedBiopsy.lesionId"),
                        LESIONS.element(lesion.id()).field("site"))));
  }

  private static boolean differ(Known<LesionSite> one, Known<LesionSite> other) {
    return one.test(site -> other.is(site).isNo()).isYes();
  }

  private static ConflictRow purpose(BiopsyPurpose purpose, Ternary proven, String words) {
    return flag("PURPOSE_AGAINST_PRIMARY")
        .between(
            Side.value(
                "plannedBiopsy.purpose",
                of -> of.plannedBiopsy().purpose(),
                purpose::equals,
                "purpose"),
            Side.told("primary.biopsyProven", of -> of.primary().biopsyProven(), proven, words))
        .reads("the purpose: it says what the biopsy is to find out")
        .bearsOn("16");
  }

  private static ConflictRow spread(
      Ternary judged, Predicate<Listing<Lesion>> lesions, String words) {
    return flag("SPREAD_AGAINST_LESIONS")
        .between(
            Side.told(
                "disease.widespreadIntraAbdominal",
                of -> of.disease().widespreadIntraAbdominal(),
                judged,
                judged.isYes() ? "widespread disease" : "no widespread disease"),
            Side.of(
                of ->
                    lesions.test(ListedLesions.of(of))
                        ? Held.by(words, spreadOf(of))
                        : Optional.empty()))
        .reads("the judgement on the whole: a lesion is a part of it")
        .bearsOn("14");
  }

  private static ImmutableList<FactPath> spreadOf(PatientCase of) {
    ImmutableSet<Lesion> widespread = widespread(of.lesions());
    return widespread.isEmpty()
        ? ImmutableList.of(LESIONS.complete())
        : widespread.stream()
            .map(lesion -> LESIONS.element(lesion.id()).field("distribution"))
            .sorted(comparing(FactPath::text))
            .collect(toImmutableList());
  }

  private static ImmutableSet<Lesion> widespread(Listing<Lesion> lesions) {
    return lesions.entries().stream()
        .filter(lesion -> isWidespread(lesion).isYes())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Ternary isWidespread(Lesion lesion) {
    return lesion
        .site()
        .test(IntraAbdominalFoci.SITES::contains)
        .and(lesion.distribution().is(LesionDistribution.WIDESPREAD));
  }

  private static Optional<Held> spreadAgainstCount(PatientCase of) {
    ImmutableList<FactPath> against =
        of.lesions().entries().stream()
            .filter(BiopsyConflicts::isOneOfSeveral)
            .map(lesion -> LESIONS.element(lesion.id()))
            .sorted(comparing(FactPath::text))
            .flatMap(
                lesion ->
                    ImmutableList.of(lesion.field("distribution"), lesion.field("count")).stream())
            .collect(toImmutableList());
    return against.isEmpty()
        ? Optional.empty()
        : Held.by("several foci or widespread ones beside a count of one", against);
  }

  private static boolean isOneOfSeveral(Lesion lesion) {
    return lesion
        .count()
        .is(1)
        .and(lesion.distribution().test(told -> told != LesionDistribution.SOLITARY))
        .isYes();
  }

  private static Optional<Held> relationAgainstSides(PatientCase of) {
    ImmutableList<FactPath> against =
        of.lesions().entries().stream()
            .filter(lesion -> isAgainstSides(of, lesion))
            .map(lesion -> LESIONS.element(lesion.id()))
            .sorted(comparing(FactPath::text))
            .flatMap(
                lesion ->
                    ImmutableList.of(lesion.field("relationToPrimary"), lesion.field("laterality"))
                        .stream())
            .collect(toImmutableList());
    return against.isEmpty()
        ? Optional.empty()
        : Held.by(
            "a relation to the primary beside sides that say otherwise",
            ImmutableList.<FactPath>builder()
                .addAll(against)
                .add(FactPath.of("primary.laterality"))
                .build());
  }

  private static boolean isAgainstSides(PatientCase of, Lesion lesion) {
    Known<RelationToPrimary> relation = lesion.relationToPrimary();
    Ternary opposite = LesionSide.oppositeBySides(of.primary().laterality(), lesion.laterality());
    return relation.isKnown()
        && opposite.isKnown()
        && relation.is(RelationToPrimary.CONTRALATERAL) != opposite;
  }
}
