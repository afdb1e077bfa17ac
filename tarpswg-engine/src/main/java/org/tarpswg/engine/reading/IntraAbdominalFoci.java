// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.LesionDistribution;
import org.tarpswg.model.clinical.LesionSite;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.Ternary;

/**
 * The foci in the three sites of clause 14: peritoneum, retroperitoneum and elsewhere in the
 * abdomen. The liver is none of them. Immutable.
 *
 * @param lesions the records that surely lie there, as they are listed
 * @param count how many foci they and what is open beside them can stand for
 */
public record IntraAbdominalFoci(ImmutableList<Lesion> lesions, CountRange count) {
  /** The sites that clause 14 speaks of. */
  public static final ImmutableSet<LesionSite> SITES =
      ImmutableSet.of(
          LesionSite.PERITONEUM, LesionSite.RETROPERITONEUM, LesionSite.OTHER_INTRA_ABDOMINAL);

  private static final int SEVERAL = 2;

  /** Counts them; a list that is not complete, a site or a count that is not told leave it open. */
  public static IntraAbdominalFoci of(PatientCase patientCase) {
    Listing<Lesion> listed = ListedLesions.of(patientCase);
    CountRange count = CountRange.NONE;
    for (Lesion lesion : listed.entries()) {
      count = count.plus(within(lesion));
    }
    return new IntraAbdominalFoci(
        listed.entries().stream()
            .filter(lesion -> liesThere(lesion).isYes())
            .collect(toImmutableList()),
        listed.complete().isYes() ? count : count.orMore());
  }

  private static Ternary liesThere(Lesion lesion) {
    return lesion.site().test(SITES::contains);
  }

  private static CountRange within(Lesion lesion) {
    return switch (liesThere(lesion)) {
      case YES -> foci(lesion);
      case NO -> CountRange.NONE;
      case UNKNOWN -> foci(lesion).perhaps();
    };
  }

  /** How many foci one record stands for: its count, else what its distribution says. */
  public static CountRange foci(Lesion lesion) {
    return lesion
        .count()
        .value()
        .map(CountRange::exactly)
        .or(() -> lesion.distribution().value().map(IntraAbdominalFoci::spread))
        .orElse(CountRange.atLeast(1));
  }

  private static CountRange spread(LesionDistribution distribution) {
    return switch (distribution) {
      case SOLITARY -> CountRange.exactly(1);
      case MULTIFOCAL, WIDESPREAD -> CountRange.atLeast(SEVERAL);
    };
  }
}
