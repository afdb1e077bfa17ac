// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.law;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tarpswg.model.answer.Derivation;
import org.tarpswg.model.answer.Finding;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.json.CaseReader;
import org.tarpswg.model.json.CaseWriter;
import org.tarpswg.model.json.RecommendationsReader;
import org.tarpswg.model.json.RecommendationsWriter;
import org.tarpswg.model.known.FactState;
import org.tarpswg.model.problem.InvalidCaseException;
import org.tarpswg.model.stability.Evolving;

/** The form of an answer: written and read back, by whatever name, and never without a reason. */
@Evolving
public final class FormLaws {
  /** Names that sort the other way round. */
  private static final ImmutableMap<String, String> OTHER_NAMES =
      ImmutableMap.of("L1", "zeta", "L2", "mu", "L3", "alpha");

  private FormLaws() {}

  /** F70: a case and the answer to it are read back equal, and written again byte for byte. */
  public static Premise whatIsWrittenIsReadBack(Recommender recommender, PatientCase patientCase) {
    String told = CaseWriter.write(patientCase);
    PatientCase read = CaseReader.strict().read(told);
    Breach.unless(
        read.equals(patientCase) && CaseWriter.write(read).equals(told),
        patientCase,
        () -> "The case is read back as another one.");
    Recommendations answer = recommender.recommend(patientCase);
    String written = RecommendationsWriter.write(answer);
    Optional<Recommendations> again = readBack(written);
    Breach.unless(
        again.equals(Optional.of(answer))
            && again.map(RecommendationsWriter::write).equals(Optional.of(written)),
        patientCase,
        () -> "The answer is read back as another one, or not at all.");
    return Premise.HELD;
  }

  private static Optional<Recommendations> readBack(String written) {
    try {
      return Optional.of(RecommendationsReader.strict().read(written));
    } catch (InvalidCaseException refused) {
      return Optional.empty();
    }
  }

  /** F12: other names for the lesions are other names in the answer, and nothing else. */
  public static Premise otherNamesChangeNothingElse(
      Recommender recommender, PatientCase patientCase) {
    boolean named =
        patientCase.lesions().entries().stream().map(Lesion::id).anyMatch(OTHER_NAMES::containsKey);
    if (!named) {
      return Premise.NOT_HELD;
    }
    String told = CaseWriter.line(patientCase);
    for (Map.Entry<String, String> name : OTHER_NAMES.entrySet()) {
      told = told.replace(quoted(name.getKey()), quoted(name.getValue()));
    }
    PatientCase renamed = CaseReader.strict().read(told);
    ImmutableList<String> before = words(recommender.recommend(patientCase), ImmutableMap.of());
    ImmutableList<String> after = words(recommender.recommend(renamed), OTHER_NAMES);
    Breach.unless(
        before.equals(after),
        patientCase,
        () ->
            "With other names for the lesions the answer loses "
                + without(before, after)
                + " and gains "
                + without(after, before));
    return Premise.HELD;
  }

  private static ImmutableList<String> without(
      ImmutableList<String> some, ImmutableList<String> others) {
    return some.stream().filter(line -> !others.contains(line)).collect(toImmutableList());
  }

  private static String quoted(String name) {
    return '"' + name + '"';
  }

  /** Each line of the answer by its words, in no order, the names being put back. */
  private static ImmutableList<String> words(
      Recommendations answer, ImmutableMap<String, String> names) {
    return AnswerView.of(answer).stream()
        .map(line -> bag(line, names))
        .sorted()
        .collect(toImmutableList());
  }

  private static String bag(String line, ImmutableMap<String, String> names) {
    String put = line;
    for (Map.Entry<String, String> name : names.entrySet()) {
      put = put.replace("[" + name.getValue() + "]", "[" + name.getKey() + "]");
    }
    return Splitter.onPattern("[ ,\\[\\]]+").splitToList(put).stream().sorted().toList().toString();
  }

  /** F75: whatever is decided names a fact that is told, with its value. */
  public static Premise whatIsDecidedNamesAFact(Recommender recommender, PatientCase patientCase) {
    Map<String, Finding> units = Findings.units(recommender.recommend(patientCase));
    boolean held = false;
    for (Map.Entry<String, Finding> unit : units.entrySet()) {
      Finding finding = unit.getValue();
      boolean decided =
          finding.applicability() == Applicability.APPLIES
              || finding.applicability() == Applicability.DOES_NOT_APPLY;
      Breach.unless(
          !decided || namesAFact(finding.derivation()),
          patientCase,
          () -> unit.getKey() + " is " + finding.applicability() + " and names no fact for it.");
      held |= decided;
    }
    return Premise.of(held);
  }

  private static boolean namesAFact(Derivation derivation) {
    return Stream.concat(
            derivation.facts().stream()
                .map(fact -> fact.state() != FactState.UNKNOWN && !fact.value().isEmpty()),
            derivation.steps().stream().map(FormLaws::namesAFact))
        .anyMatch(named -> named);
  }
}
