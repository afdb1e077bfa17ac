// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.cases;

import static com.google.common.collect.MoreCollectors.onlyElement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.model.answer.AnswerLine;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.AssessmentKind;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.Derivation;
import org.tarpswg.model.answer.DerivationKind;
import org.tarpswg.model.answer.MissingFact;
import org.tarpswg.model.answer.Policy;
import org.tarpswg.model.answer.Receipt;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.ScopeClass;
import org.tarpswg.model.answer.ScopeFinding;
import org.tarpswg.model.answer.TreatmentOptions;
import org.tarpswg.model.answer.VerdictFamily;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.known.Ternary;

/** The checker agrees with a right answer and finds each way in which an answer can be wrong. */
class ConformanceTest {
  private static final ConformanceCase LIMITED_UNKNOWN =
      named("The disease is not indolent; whether it is limited has not been judged.");
  private static final ConformanceCase VOLUME_UNKNOWN =
      named("Only the volume is not judged: support and a mixed profile are both possible.");

  private static ConformanceCase named(String title) {
    return ConformanceCases.all().stream()
        .filter(one -> one.title().equals(title))
        .collect(onlyElement());
  }

  private static Derivation because(Ternary truth) {
    return Derivation.builder()
        .kind(DerivationKind.FACT)
        .words("the disease is limited")
        .truth(truth)
        .build();
  }

  private static MissingFact missing(String path) {
    return MissingFact.builder().path(FactPath.of(path)).label(path).build();
  }

  private static ClauseFinding surveillance(Applicability found, String... missing) {
    ClauseId id = ClauseId.of("38");
    return ClauseFinding.builder()
        .clause(id)
        .grading(Evidence.edition2018().clause(id).grading())
        .applicability(found)
        .advice("")
        .missingForApplicability(
            ImmutableList.copyOf(missing).stream().map(ConformanceTest::missing).toList())
        .derivation(because(Ternary.UNKNOWN))
        .build();
  }

  private static Assessment.Builder candidacy(Ternary lowVolume) {
    return Assessment.builder()
        .kind(AssessmentKind.METASTASECTOMY)
        .possible(ImmutableSet.of("SUPPORTED", "DISCUSS_MIXED"))
        .family(VerdictFamily.OPEN)
        .addMissing(missing("disease.tumorVolume"))
        .addLines(
            AnswerLine.builder().code("FEATURE_25A").words("low volume").truth(lowVolume).build());
  }

  private static Recommendations.Builder answer(PatientCase to) {
    return Recommendations.builder()
        .scope(
            ScopeFinding.builder()
                .scopeClass(ScopeClass.IN)
                .possible(ImmutableSet.of(ScopeClass.IN))
                .derivation(because(Ternary.YES))
                .build())
        .options(TreatmentOptions.builder().build())
        .receipt(
            Receipt.builder()
                .edition("2018")
                .dataHash("none")
                .libraryVersion("none")
                .policy(Policy.builder().build())
                .asOf(to.asOf())
                .build());
  }

  private static ImmutableList<Disagreement> check(ClauseFinding finding) {
    return Conformance.check(to -> answer(to).addFindings(finding).build(), LIMITED_UNKNOWN);
  }

  private static ImmutableList<Disagreement> check(Assessment assessment) {
    return Conformance.check(to -> answer(to).addAssessments(assessment).build(), VOLUME_UNKNOWN);
  }

  @Test
  void aRightFindingIsAgreedWith() {
    assertThat(check(surveillance(Applicability.UNDETERMINED, "disease.limited"))).isEmpty();
  }

  @Test
  void aWrongApplicabilityIsFoundWithTheStepThatCarriesIt() {
    assertThat(check(surveillance(Applicability.DOES_NOT_APPLY, "disease.limited")))
        .containsExactly(
            new Disagreement(
                "38",
                "UNDETERMINED",
                "DOES_NOT_APPLY",
                "\"the disease is limited\", which is UNKNOWN"));
  }

  @Test
  void aMissingFactTooManyIsFound() {
    assertThat(
            check(surveillance(Applicability.UNDETERMINED, "disease.limited", "disease.indolent")))
        .extracting(Disagreement::subject, Disagreement::actual)
        .containsExactly(tuple("38 missing", "[disease.indolent, disease.limited]"));
  }

  @Test
  void aFindingThatIsNotGivenIsFound() {
    assertThat(Conformance.check(to -> answer(to).build(), LIMITED_UNKNOWN))
        .extracting(Disagreement::actual)
        .containsExactly("none");
  }

  @Test
  void aRightAssessmentIsAgreedWith() {
    assertThat(check(candidacy(Ternary.UNKNOWN).build())).isEmpty();
  }

  @Test
  void aVerdictGivenTooEarlyIsFound() {
    assertThat(check(candidacy(Ternary.UNKNOWN).verdict(Optional.of("SUPPORTED")).build()))
        .extracting(Object::toString)
        .containsExactly(
            "METASTASECTOMY: expected none yet, was SUPPORTED. Look first at its reasons: ");
  }

  @Test
  void aWrongLineIsFound() {
    assertThat(check(candidacy(Ternary.NO).build()))
        .extracting(Disagreement::subject)
        .containsExactly("METASTASECTOMY FEATURE_25A truth");
  }

  @Test
  void anAssessmentThatIsNotGivenIsFound() {
    assertThat(Conformance.check(to -> answer(to).build(), VOLUME_UNKNOWN))
        .extracting(Disagreement::subject)
        .containsExactly("METASTASECTOMY");
  }
}
