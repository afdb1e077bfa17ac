// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.statement;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static org.tarpswg.engine.rule.Condition.allOf;
import static org.tarpswg.engine.rule.Condition.anyOf;
import static org.tarpswg.model.clinical.ImagingRegion.ABDOMEN;
import static org.tarpswg.model.clinical.ImagingRegion.ABDOMEN_PELVIS;
import static org.tarpswg.model.clinical.ImagingRegion.BRAIN;
import static org.tarpswg.model.clinical.ImagingRegion.CHEST;
import static org.tarpswg.model.clinical.ImagingRegion.LIVER;
import static org.tarpswg.model.clinical.ImagingRegion.PELVIS;
import static org.tarpswg.model.clinical.ImagingRegion.SPINE;
import static org.tarpswg.model.clinical.ImagingRegion.WHOLE_BODY;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.function.Function;
import org.tarpswg.engine.reading.Lesions;
import org.tarpswg.engine.reading.ValueWords;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Place;
import org.tarpswg.model.clinical.ImagingRegion;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.LesionSite;

/** Whether an MRI shows a lesion, by its site and the region of the examination (clause 8). */
final class MriOfLesion {
  private static final Condition OF_ANY_REGION_BUT_THE_BRAIN =
      mri(
          Sets.immutableEnumSet(EnumSet.complementOf(EnumSet.of(BRAIN))),
          "any region but the brain");
  private static final Condition OF_THE_CHEST =
      mri(ImmutableSet.of(CHEST, WHOLE_BODY), "the chest");
  private static final Condition OF_THE_ABDOMEN =
      mri(ImmutableSet.of(ABDOMEN, PELVIS, ABDOMEN_PELVIS, WHOLE_BODY), "the abdomen");
  private static final Condition OF_THE_LIVER =
      mri(ImmutableSet.of(LIVER, ABDOMEN, ABDOMEN_PELVIS, WHOLE_BODY), "the liver");
  private static final Condition OF_THE_BRAIN =
      mri(ImmutableSet.of(BRAIN, WHOLE_BODY), "the brain");
  private static final Condition OF_THE_SPINE =
      mri(ImmutableSet.of(SPINE, WHOLE_BODY), "the spine");

  private static final ImmutableListMultimap<Condition, LesionSite> SITES =
      Arrays.stream(LesionSite.values())
          .collect(toImmutableListMultimap(MriOfLesion::showing, Function.identity()));

  private MriOfLesion() {}

  private static Condition mri(ImmutableSet<ImagingRegion> regions, String place) {
    return Examinations.mri(place, regions);
  }

  /** The lesion was studied by a current MRI that shows its site. */
  static Condition done(Place<Lesion> lesion) {
    return anyOf(
            SITES.keySet().stream()
                .map(mri -> allOf(liesIn(lesion, ImmutableSet.copyOf(SITES.get(mri))), mri))
                .toArray(Condition[]::new))
        .as("it was studied by a current MRI");
  }

  private static Condition liesIn(Place<Lesion> lesion, ImmutableSet<LesionSite> sites) {
    return Lesions.SITE
        .at(lesion)
        .isOneOf(sites, "it lies in one of these: " + ValueWords.of(sites));
  }

  /** What shows a lesion of this site; where the site tells no place, what may show it (R42). */
  private static Condition showing(LesionSite site) {
    return switch (site) {
      case LUNG, PLEURA -> OF_THE_CHEST;
      case RETROPERITONEUM, PERITONEUM, OTHER_INTRA_ABDOMINAL -> OF_THE_ABDOMEN;
      case LIVER -> OF_THE_LIVER;
      case BRAIN -> OF_THE_BRAIN;
      case SPINE -> OF_THE_SPINE;
      case BONE, SOFT_TISSUE, SUBCUTANEOUS, LYMPH_NODE, OTHER -> OF_ANY_REGION_BUT_THE_BRAIN;
    };
  }
}
