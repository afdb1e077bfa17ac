// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.conflict;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tarpswg.engine.reading.CountRange;
import org.tarpswg.engine.reading.IntraAbdominalFoci;
import org.tarpswg.engine.reading.ListedLesions;
import org.tarpswg.model.clinical.HistologicStatus;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.LesionSite;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.RadiographicAppearance;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.Ternary;

/** What the lesions listed can say for sure; they stand in the order of their ids. */
final class LesionSides {
  private static final FactPath LESIONS = FactPath.of("lesions");
  private static final int SEVERAL = 2;

  private static final Trait TYPICAL =
      new Trait("appearance", lesion -> lesion.appearance().is(RadiographicAppearance.TYPICAL));
  private static final Trait PROVEN =
      new Trait(
          "histologicStatus", lesion -> lesion.histologicStatus().is(HistologicStatus.POSITIVE));
  private static final Trait RESECTABLE =
      new Trait("completelyResectable", Lesion::completelyResectable);
  private static final Trait ABLATABLE =
      new Trait("controllableByLocalAblation", Lesion::controllableByLocalAblation);

  private static final Trait SITE =
      new Trait("site", lesion -> Ternary.of(lesion.site().isKnown()));

  /** Something that may hold of a lesion, and the field that tells it. */
  private record Trait(String field, Function<Lesion, Ternary> truth) {
    boolean surelyOf(Lesion lesion) {
      return truth.apply(lesion).isYes();
    }
  }

  private LesionSides() {}

  /** A lesion that looks like a metastasis. */
  static Side typical() {
    return some("a lesion of typical appearance", TYPICAL);
  }

  /** A lesion that looks like a metastasis or is proven to be one. */
  static Side typicalOrProven() {
    return some("a lesion of typical appearance or proven", TYPICAL, PROVEN);
  }

  /** A lesion that is listed, neither typical nor proven, and not sampled negative. */
  static Side listedOnly() {
    return some(
        "a lesion that is listed",
        new Trait(
            "id",
            lesion ->
                Ternary.of(
                    !TYPICAL.surelyOf(lesion)
                        && !PROVEN.surelyOf(lesion)
                        && !lesion.histologicStatus().is(HistologicStatus.NEGATIVE).isYes())));
  }

  /** A lesion of this site. */
  static Side at(LesionSite site) {
    return some("a lesion at " + site, new Trait("site", lesion -> lesion.site().is(site)));
  }

  /** Each lesion of a complete list, if there is any, lies at none of these sites. */
  static Side noneAt(LesionSite... sites) {
    ImmutableList<LesionSite> any = ImmutableList.copyOf(sites);
    return (of, policy) -> {
      Listing<Lesion> listed = ListedLesions.of(of);
      return listed.any(lesion -> lesion.site().test(any::contains)).isNo()
          ? Held.by(
              "no lesion at "
                  + any.stream().map(LesionSite::name).collect(joining(" or "))
                  + " in a complete list",
              ImmutableList.<FactPath>builder()
                  .add(LESIONS.complete())
                  .addAll(paths(which(listed, SITE), SITE))
                  .build())
          : Optional.empty();
    };
  }

  private static Side some(String words, Trait... traits) {
    return (of, policy) -> {
      ImmutableList<Lesion> found = which(of.lesions(), traits);
      return found.isEmpty()
          ? Optional.empty()
          : Held.by(words + " (" + ids(found) + ")", paths(found, traits));
    };
  }

  private static ImmutableList<Lesion> which(Listing<Lesion> lesions, Trait... traits) {
    return lesions.entries().stream()
        .filter(lesion -> List.of(traits).stream().anyMatch(trait -> trait.surelyOf(lesion)))
        .sorted(Comparator.comparing(Lesion::id))
        .collect(toImmutableList());
  }

  private static String ids(ImmutableList<Lesion> lesions) {
    return lesions.stream().map(Lesion::id).collect(joining(", "));
  }

  private static ImmutableList<FactPath> paths(ImmutableList<Lesion> lesions, Trait... traits) {
    return lesions.stream()
        .flatMap(
            lesion ->
                List.of(traits).stream()
                    .filter(trait -> trait.surelyOf(lesion))
                    .map(trait -> path(lesion, trait.field())))
        .collect(toImmutableList());
  }

  private static FactPath path(Lesion lesion, String field) {
    return LESIONS.element(lesion.id()).field(field);
  }

  /** Where the lesions say when they were found. */
  static ImmutableList<FactPath> dates(PatientCase of) {
    Trait dated =
        new Trait("firstDetectedOn", lesion -> Ternary.of(lesion.firstDetectedOn().isKnown()));
    return paths(which(of.lesions(), dated), dated);
  }

  /** Each lesion of a complete list, which is not empty, can be resected or ablated. */
  static Side allManageable() {
    return (of, policy) -> {
      Listing<Lesion> listed = ListedLesions.of(of);
      ImmutableList<Lesion> manageable = which(listed, RESECTABLE, ABLATABLE);
      boolean all = listed.complete().isYes() && manageable.size() == listed.entries().size();
      return all && !manageable.isEmpty()
          ? Held.by(
              "each listed lesion (" + ids(manageable) + ") resectable or controllable",
              ImmutableList.<FactPath>builder()
                  .add(LESIONS.complete())
                  .addAll(paths(manageable, RESECTABLE, ABLATABLE))
                  .build())
          : Optional.empty();
    };
  }

  /** Two foci or more in the three sites of clause 14. */
  static Side severalFoci() {
    return foci(count -> count.isAtLeast(SEVERAL).isYes(), ImmutableList.of());
  }

  /** One focus or none in those sites, and no other can be open. */
  static Side oneFocusOrNone() {
    return foci(count -> count.isAtLeast(SEVERAL).isNo(), ImmutableList.of(LESIONS.complete()));
  }

  private static Side foci(Predicate<CountRange> test, ImmutableList<FactPath> beside) {
    return (of, policy) -> {
      IntraAbdominalFoci foci = IntraAbdominalFoci.of(of);
      return test.test(foci.count())
          ? Held.by(
              "a count of " + foci.count() + " in the three sites of clause 14",
              ImmutableList.<FactPath>builder().addAll(beside).addAll(counted(foci)).build())
          : Optional.empty();
    };
  }

  private static ImmutableList<FactPath> counted(IntraAbdominalFoci foci) {
    Trait site = new Trait("site", lesion -> Ternary.YES);
    Trait count = new Trait("count", lesion -> Ternary.of(lesion.count().isKnown()));
    Trait spread = new Trait("distribution", lesion -> Ternary.of(isSpreadRead(lesion)));
    return paths(
        ImmutableList.sortedCopyOf(Comparator.comparing(Lesion::id), foci.lesions()),
        site,
        count,
        spread);
  }

  private static boolean isSpreadRead(Lesion lesion) {
    return lesion.distribution().isKnown() && !lesion.count().isKnown();
  }
}
