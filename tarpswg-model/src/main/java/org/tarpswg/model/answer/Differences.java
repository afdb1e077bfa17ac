// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.answer;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarpswg.model.answer.Difference.FactChange;
import org.tarpswg.model.answer.Said.Standing;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.FactState;
import org.tarpswg.model.stability.Stable;

/**
 * What two answers about a patient say differently of the scope, the clauses and their parts, the
 * ungraded points, the options and the assessments, in this order. Pure; equal answers have none.
 */
@Stable
public final class Differences {
  private Differences() {}

  /**
   * What the later answer says otherwise than the earlier one. What each says beside its verdicts,
   * such as advice, caveats or missing facts, is not compared.
   */
  public static ImmutableList<Difference> between(Recommendations before, Recommendations after) {
    ImmutableMap<String, Said> earlier = AnswerParts.of(before);
    ImmutableMap<String, Said> later = AnswerParts.of(after);
    return Sets.union(later.keySet(), earlier.keySet()).stream()
        .flatMap(
            subject ->
                difference(
                    subject,
                    earlier.getOrDefault(subject, Said.NOTHING),
                    later.getOrDefault(subject, Said.NOTHING))
                    .stream())
        .collect(toImmutableList());
  }

  private static Optional<Difference> difference(String subject, Said before, Said after) {
    return before.sameAs(after)
        ? Optional.empty()
        : Optional.of(
            Difference.builder()
                .kind(kind(before.standing(), after.standing()))
                .subject(subject)
                .before(before.beside(after))
                .after(after.beside(before))
                .because(because(before.read(), after.read()))
                .build());
  }

  private static DifferenceKind kind(Standing before, Standing after) {
    if (before == Standing.OPEN && isDecided(after)) {
      return DifferenceKind.SETTLED;
    }
    if (isDecided(before) && after == Standing.OPEN) {
      return DifferenceKind.REOPENED;
    }
    if (isThere(before) == isThere(after)) {
      return DifferenceKind.CHANGED;
    }
    return isThere(after) ? DifferenceKind.APPEARED : DifferenceKind.FELL_AWAY;
  }

  private static boolean isDecided(Standing standing) {
    return standing == Standing.STANDS || standing == Standing.RESTS;
  }

  private static boolean isThere(Standing standing) {
    return standing == Standing.STANDS || standing == Standing.OPEN;
  }

  private static ImmutableList<FactChange> because(
      ImmutableMap<FactPath, FactReading> before, ImmutableMap<FactPath, FactReading> after) {
    return Sets.union(before.keySet(), after.keySet()).stream()
        .sorted()
        .flatMap(path -> change(before.get(path), after.get(path)).stream())
        .collect(toImmutableList());
  }

  private static Optional<FactChange> change(
      @Nullable FactReading before, @Nullable FactReading after) {
    if (before == null) {
      return after == null ? Optional.empty() : changed(unknown(after), after);
    }
    return changed(before, after == null ? unknown(before) : after);
  }

  private static Optional<FactChange> changed(FactReading before, FactReading after) {
    boolean same = before.state() == after.state() && before.value().equals(after.value());
    return same ? Optional.empty() : Optional.of(new FactChange(before, after));
  }

  private static FactReading unknown(FactReading fact) {
    return FactReading.builder()
        .path(fact.path())
        .label(fact.label())
        .value("unknown")
        .state(FactState.UNKNOWN)
        .build();
  }
}
