// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.proof;

import com.google.common.collect.ImmutableMap;
import java.util.Objects;
import java.util.function.Function;
import org.tarpswg.engine.reading.SamplingReasons;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Place;
import org.tarpswg.engine.statement.Sampling;
import org.tarpswg.model.clinical.Lesion;

/** What clauses 12 to 14 say of one lesion. */
final class LesionClaims {
  private static final ImmutableMap<String, Function<Place<Lesion>, Condition>> BY_ID =
      ImmutableMap.<String, Function<Place<Lesion>, Condition>>builder()
          .put("12.a", Sampling::waivedInLungOrLiver)
          .put("12.b", Sampling::required)
          .put("12.c", Sampling::aboutToBeDestroyed)
          .put("12.d", lesion -> SamplingReasons.RESEARCH_TISSUE_WANTED.is(true, "tissue wanted"))
          .put("13", Sampling::inSoftTissue)
          .put("14.a", Sampling::waivedWithinAbdomen)
          .put("14.b", Sampling::lessCharacteristicWithinAbdomen)
          .put("14.c", Sampling::solitaryAndContralateral)
          .buildOrThrow();

  private LesionClaims() {}

  /** When it says so of this lesion, the gate included. */
  static Condition of(Claim claim, Place<Lesion> lesion) {
    return Condition.allOf(
        claim.gate(), Objects.requireNonNull(BY_ID.get(claim.id()), claim.id()).apply(lesion));
  }
}
