// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.statement;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.tarpswg.engine.ToldCase;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.Finding;
import org.tarpswg.model.answer.MissingFact;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.Fulfillment;

/**
 * A few facts with a few values each. Every way to tell some of them and not the others is tried: a
 * fact must be missing if and only if two completions that differ in it alone are judged
 * differently.
 */
final class FactDomain {
  private static final String UNTOLD = "";

  private final String clause;
  private final ToldCase around;
  private final List<Variable> variables = new ArrayList<>();
  private final Map<List<String>, ClauseFinding> judged = new HashMap<>();
  private String unit = "";

  private FactDomain(String clause, ToldCase around) {
    this.clause = clause;
    this.around = around;
  }

  /**
   * A fact.
   *
   * @param path where it stands
   * @param told the values with which it is told
   * @param all these, and those that a fact which is not told can have besides
   */
  private record Variable(String path, ImmutableList<String> told, ImmutableList<String> all) {

    /** Its address, in which a lesion stands by its name. */
    String address() {
      return path.replace("lesions[", "lesions[L");
    }
  }

  /** Starts a domain for the judgement of a clause, around what is told anyway. */
  static FactDomain of(String clause, ToldCase around) {
    return new FactDomain(clause, around);
  }

  /** Adds a fact with its values, separated by blanks. */
  FactDomain with(String path, String values) {
    return with(path, values, "");
  }

  /** Adds a fact with its values, and with those beyond that it can have where it is not told. */
  FactDomain with(String path, String values, String beyond) {
    ImmutableList<String> told = words(values);
    variables.add(
        new Variable(
            path,
            told,
            ImmutableList.<String>builder().addAll(told).addAll(words(beyond)).build()));
    return this;
  }

  private static ImmutableList<String> words(String cell) {
    return ImmutableList.copyOf(Splitter.on(' ').omitEmptyStrings().split(cell));
  }

  /** Judges the clause, or a part of it, everywhere; how often it stayed open. */
  int openCasesOf(String clauseOrPart) {
    unit = clauseOrPart;
    int open = 0;
    for (List<String> told : Lists.cartesianProduct(each(v -> withUntold(v.told())))) {
      Finding finding = judge(told);
      ImmutableList<String> essential = essential(told, finding.applicability());
      assertThat(named(finding))
          .as("%s with %s", unit, told)
          .containsExactlyInAnyOrderElementsOf(essential);
      assertThat(isOpen(finding)).as("%s with %s", unit, told).isEqualTo(!essential.isEmpty());
      open += essential.isEmpty() ? 0 : 1;
    }
    return open;
  }

  private static ImmutableList<String> withUntold(ImmutableList<String> values) {
    return ImmutableList.<String>builder().add(UNTOLD).addAll(values).build();
  }

  private ImmutableList<ImmutableList<String>> each(
      Function<Variable, ImmutableList<String>> values) {
    return variables.stream().map(values).collect(toImmutableList());
  }

  private static boolean isOpen(Finding finding) {
    return finding.applicability() == Applicability.UNDETERMINED
        || finding.fulfillment().filter(Fulfillment.NOT_DOCUMENTED::equals).isPresent();
  }

  private ImmutableList<String> named(Finding finding) {
    ImmutableList<MissingFact> missing =
        finding.applicability() == Applicability.UNDETERMINED
            ? finding.missingForApplicability()
            : finding.missingForFulfillment();
    ImmutableList<String> paths =
        each(v -> ImmutableList.of(v.address())).stream()
            .flatMap(ImmutableList::stream)
            .collect(toImmutableList());
    return ToldCase.paths(missing).stream().filter(paths::contains).collect(toImmutableList());
  }

  private ImmutableList<String> essential(List<String> told, Applicability applicability) {
    return IntStream.range(0, variables.size())
        .filter(place -> told.get(place).isEmpty())
        .filter(place -> isEssential(told, place, applicability))
        .mapToObj(place -> variables.get(place).address())
        .collect(toImmutableList());
  }

  private boolean isEssential(List<String> told, int place, Applicability applicability) {
    ImmutableList<ImmutableList<String>> possible =
        IntStream.range(0, told.size())
            .mapToObj(
                i -> told.get(i).isEmpty() ? variables.get(i).all() : ImmutableList.of(told.get(i)))
            .collect(toImmutableList());
    for (List<String> completion : Lists.cartesianProduct(possible)) {
      for (String value : variables.get(place).all()) {
        List<String> other = new ArrayList<>(completion);
        other.set(place, value);
        if (!outcome(other, applicability).equals(outcome(completion, applicability))) {
          return true;
        }
      }
    }
    return false;
  }

  private Object outcome(List<String> completion, Applicability ofPartial) {
    Finding finding = judge(completion);
    assertThat(isOpen(finding)).as("%s complete with %s", unit, completion).isFalse();
    return ofPartial == Applicability.APPLIES ? finding.fulfillment() : finding.applicability();
  }

  private Finding judge(List<String> told) {
    ClauseFinding known = judged.get(told);
    if (known == null) {
      known = judgedAnew(told);
      judged.put(ImmutableList.copyOf(told), known);
    }
    return known.parts().stream()
        .filter(part -> part.part().toString().equals(unit))
        .map(Finding.class::cast)
        .findFirst()
        .orElse(known);
  }

  private ClauseFinding judgedAnew(List<String> told) {
    ToldCase patient = around;
    for (int i = 0; i < told.size(); i++) {
      if (!told.get(i).isEmpty()) {
        patient = patient.and(variables.get(i).path() + "=" + told.get(i));
      }
    }
    return patient.clause(clause);
  }
}
