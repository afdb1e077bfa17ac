// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Puts the diagrams of formulas together from those of their parts. Two parts are combined once
 * only, so that many open records stay quick to judge.
 */
final class Truths {
  private final Diagram.Shared<Boolean> diagrams = new Diagram.Shared<>();
  private final Diagram<Boolean> yes = diagrams.verdict(true);
  private final Diagram<Boolean> no = diagrams.verdict(false);
  private final Map<Pair, Diagram<Boolean>> both = new HashMap<>();
  private final Map<Pair, Diagram<Boolean>> either = new HashMap<>();
  private final Map<Diagram<Boolean>, Diagram<Boolean>> opposites = new HashMap<>();

  private record Pair(Diagram<Boolean> one, Diagram<Boolean> other) {}

  /** The diagram of what always holds. */
  Diagram<Boolean> yes() {
    return yes;
  }

  /** The diagram of what never holds. */
  Diagram<Boolean> no() {
    return no;
  }

  /** The diagram of a formula. */
  Diagram<Boolean> of(Formula formula) {
    if (formula instanceof Formula.Constant constant) {
      return diagrams.verdict(constant.truth());
    } else if (formula instanceof Formula.Literal literal) {
      return literal(literal);
    } else if (formula instanceof Formula.Negation negation) {
      return opposite(of(negation.formula()));
    } else if (formula instanceof Formula.All all) {
      return combine(all.formulas(), no, yes, both);
    }
    return combine(((Formula.Any) formula).formulas(), yes, no, either);
  }

  private Diagram<Boolean> literal(Formula.Literal literal) {
    return diagrams.branch(
        literal.variable(),
        IntStream.range(0, literal.kinds())
            .mapToObj(kind -> diagrams.verdict(literal.accepted().get(kind)))
            .collect(ImmutableList.toImmutableList()));
  }

  private Diagram<Boolean> opposite(Diagram<Boolean> diagram) {
    if (diagram == yes || diagram == no) {
      return diagram == yes ? no : yes;
    }
    Diagram<Boolean> known = opposites.get(diagram);
    if (known == null) {
      known =
          diagrams.branch(
              diagram.variable(),
              IntStream.range(0, diagram.kinds())
                  .mapToObj(kind -> opposite(diagram.where(diagram.variable(), kind)))
                  .collect(ImmutableList.toImmutableList()));
      opposites.put(diagram, known);
    }
    return known;
  }

  private Diagram<Boolean> combine(
      ImmutableList<Formula> formulas,
      Diagram<Boolean> deciding,
      Diagram<Boolean> neutral,
      Map<Pair, Diagram<Boolean>> combined) {
    Diagram<Boolean> all = neutral;
    for (Formula formula : formulas) {
      all = combine(all, of(formula), deciding, combined);
    }
    return all;
  }

  private Diagram<Boolean> combine(
      Diagram<Boolean> one,
      Diagram<Boolean> other,
      Diagram<Boolean> deciding,
      Map<Pair, Diagram<Boolean>> combined) {
    if (one == deciding || other == deciding) {
      return deciding;
    } else if (one == other || isVerdict(other)) {
      return one;
    } else if (isVerdict(one)) {
      return other;
    }
    Pair pair = new Pair(one, other);
    Diagram<Boolean> known = combined.get(pair);
    if (known == null) {
      int variable = Math.min(one.variable(), other.variable());
      int kinds = one.variable() == variable ? one.kinds() : other.kinds();
      known =
          diagrams.branch(
              variable,
              IntStream.range(0, kinds)
                  .mapToObj(
                      kind ->
                          combine(
                              one.where(variable, kind),
                              other.where(variable, kind),
                              deciding,
                              combined))
                  .collect(ImmutableList.toImmutableList()));
      combined.put(pair, known);
    }
    return known;
  }

  private boolean isVerdict(Diagram<Boolean> diagram) {
    return diagram == yes || diagram == no;
  }
}
