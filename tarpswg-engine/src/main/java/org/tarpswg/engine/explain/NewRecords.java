// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.explain;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.tarpswg.model.clinical.LocalAblation;
import org.tarpswg.model.clinical.Operation;
import org.tarpswg.model.clinical.SystemicTherapy;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.PartialDate;

/**
 * The records of a list that an earlier list does not tell. Each earlier record is met by one later
 * record at most: by an equal one, else by one that can be the same act, told in more detail or
 * with its end.
 */
final class NewRecords {
  private NewRecords() {}

  /** The places in the later list. */
  static ImmutableList<Integer> operations(List<Operation> earlier, List<Operation> later) {
    return places(
        earlier,
        later,
        (a, b) ->
            isCompatible(a.purpose(), b.purpose())
                && isSameTime(a.date(), b.date())
                && (isTold(a.date(), b.date()) || isCompatible(a.procedure(), b.procedure())));
  }

  /** The places in the later list. A course that has ended since is not new. */
  static ImmutableList<Integer> therapies(
      List<SystemicTherapy> earlier, List<SystemicTherapy> later) {
    return places(
        earlier,
        later,
        (a, b) ->
            isCompatible(a.agents(), b.agents())
                && isCompatible(a.setting(), b.setting())
                && isSameTime(a.start(), b.start())
                && (isTold(a.agents(), b.agents()) || isCompatible(a.regimen(), b.regimen())));
  }

  /** The places in the later list. */
  static ImmutableList<Integer> ablations(List<LocalAblation> earlier, List<LocalAblation> later) {
    return places(
        earlier,
        later,
        (a, b) ->
            isCompatible(a.modality(), b.modality())
                && isCompatible(a.lesionId(), b.lesionId())
                && isSameTime(a.date(), b.date()));
  }

  private static <R> ImmutableList<Integer> places(
      List<R> earlier, List<R> later, BiPredicate<R, R> canBeSame) {
    List<R> unmet = new ArrayList<>(earlier);
    List<Integer> open = new ArrayList<>();
    for (int place = 0; place < later.size(); place++) {
      if (!unmet.remove(later.get(place))) {
        open.add(place);
      }
    }
    ImmutableList.Builder<Integer> added = ImmutableList.builder();
    for (int place : open) {
      R record = later.get(place);
      Optional<R> same = unmet.stream().filter(told -> canBeSame.test(told, record)).findFirst();
      same.ifPresentOrElse(unmet::remove, () -> added.add(place));
    }
    return added.build();
  }

  private static boolean isTold(Known<?> earlier, Known<?> later) {
    return earlier.isKnown() && later.isKnown();
  }

  private static <T> boolean isCompatible(Known<T> earlier, Known<T> later) {
    return !isTold(earlier, later) || earlier.equals(later);
  }

  private static boolean isSameTime(Known<PartialDate> earlier, Known<PartialDate> later) {
    return earlier
        .value()
        .flatMap(a -> later.value().map(b -> !a.isBefore(b).isYes() && !a.isAfter(b).isYes()))
        .orElse(true);
  }
}
