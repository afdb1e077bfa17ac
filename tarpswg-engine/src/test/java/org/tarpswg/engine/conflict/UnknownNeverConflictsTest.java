// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarpswg.engine.conflict.Facts.at;
import static org.tarpswg.engine.conflict.Facts.clearance;
import static org.tarpswg.engine.conflict.Facts.diagnosis;
import static org.tarpswg.engine.conflict.Facts.firstMetastasis;
import static org.tarpswg.engine.conflict.Facts.found;
import static org.tarpswg.engine.conflict.Facts.histology;
import static org.tarpswg.engine.conflict.Facts.interval;
import static org.tarpswg.engine.conflict.Facts.latestInterval;
import static org.tarpswg.engine.conflict.Facts.line;
import static org.tarpswg.engine.conflict.Facts.margin;
import static org.tarpswg.engine.conflict.Facts.patterns;
import static org.tarpswg.engine.conflict.Facts.planned;
import static org.tarpswg.engine.conflict.Facts.primaryWith;
import static org.tarpswg.engine.conflict.Facts.recurrent;
import static org.tarpswg.engine.conflict.Facts.response;
import static org.tarpswg.engine.conflict.Facts.statedLine;
import static org.tarpswg.engine.conflict.Facts.status;
import static org.tarpswg.engine.conflict.Facts.timing;
import static org.tarpswg.engine.conflict.Facts.treatmentEnd;
import static org.tarpswg.engine.reading.CaseSketch.all;
import static org.tarpswg.engine.reading.CaseSketch.caseOf;
import static org.tarpswg.engine.reading.CaseSketch.disease;
import static org.tarpswg.engine.reading.CaseSketch.lesion;
import static org.tarpswg.engine.reading.CaseSketch.lesions;
import static org.tarpswg.engine.reading.CaseSketch.onlyAblations;
import static org.tarpswg.engine.reading.CaseSketch.onlyLesions;
import static org.tarpswg.engine.reading.CaseSketch.onlyOperations;
import static org.tarpswg.engine.reading.CaseSketch.onlyTherapies;
import static org.tarpswg.engine.reading.CaseSketch.operations;
import static org.tarpswg.engine.reading.CaseSketch.primary;
import static org.tarpswg.engine.reading.CaseSketch.sensitivity;
import static org.tarpswg.engine.reading.CaseSketch.therapies;
import static org.tarpswg.model.clinical.DiseasePattern.DISTANT;
import static org.tarpswg.model.clinical.DiseasePattern.MULTIFOCAL_INTRA_ABDOMINAL;
import static org.tarpswg.model.clinical.MetastaticStatus.CONFIRMED;
import static org.tarpswg.model.clinical.MetastaticStatus.RESECTED_NED;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tarpswg.engine.reading.CaseSketch.Fact;
import org.tarpswg.model.answer.Policy;
import org.tarpswg.model.clinical.Agent;
import org.tarpswg.model.clinical.HistologyTerm;
import org.tarpswg.model.clinical.LesionSite;
import org.tarpswg.model.clinical.LocalAblation;
import org.tarpswg.model.clinical.MetastasisTiming;
import org.tarpswg.model.clinical.Operation;
import org.tarpswg.model.clinical.ResectionMargin;
import org.tarpswg.model.clinical.SystemicTherapy;
import org.tarpswg.model.clinical.TumorGrade;
import org.tarpswg.model.clinical.TumorResponse;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Ternary;

/** Where a fact is open, nothing surely disagrees and nothing is raised. */
class UnknownNeverConflictsTest {
  private static final Fact SYNCHRONOUS = timing(MetastasisTiming.SYNCHRONOUS);
  private static final SystemicTherapy OPEN_SETTING = SystemicTherapy.builder().build();

  @TestFactory
  Stream<DynamicTest> unknown_never_conflicts() {
    return each(
        ImmutableMap.<String, Fact>builder()
            .put("nothing told", Facts.NOTHING)
            .put("an open empty list", all(status(CONFIRMED), lesions()))
            .put(
                "cleared, operations open",
                all(status(RESECTED_NED), operations(), onlyAblations()))
            .put("cleared, ablations open", all(status(RESECTED_NED), onlyOperations()))
            .put(
                "cleared, an operation for an unknown purpose",
                all(
                    status(RESECTED_NED),
                    onlyOperations(Operation.builder().build()),
                    onlyAblations()))
            .put(
                "recurrent after an ablation",
                all(
                    recurrent(Ternary.YES),
                    onlyOperations(),
                    onlyAblations(LocalAblation.builder().build())))
            .put(
                "two lesions of which one has no site",
                all(
                    patterns(DISTANT),
                    lesions(
                        at("L1", LesionSite.PERITONEUM, 1),
                        lesion("L2", it -> it.count(Known.known(1))))))
            .put(
                "multifocal, one focus listed and the list open",
                all(
                    patterns(MULTIFOCAL_INTRA_ABDOMINAL),
                    lesions(at("L1", LesionSite.PERITONEUM, 1))))
            .put(
                "multifocal, a group without a count",
                all(
                    patterns(MULTIFOCAL_INTRA_ABDOMINAL),
                    onlyLesions(lesion("L1", it -> it.site(Known.known(LesionSite.PERITONEUM))))))
            .put(
                "not manageable, one of the lesions open",
                all(
                    disease(it -> it.allSitesManageable(Ternary.NO)),
                    onlyLesions(Facts.MANAGEABLE, lesion("L2", it -> it))))
            .put(
                "not manageable, the list open",
                all(disease(it -> it.allSitesManageable(Ternary.NO)), lesions(Facts.MANAGEABLE)))
            .put(
                "not manageable, no lesion in a complete list",
                all(disease(it -> it.allSitesManageable(Ternary.NO)), onlyLesions()))
            .put(
                "synchronous, dates of one year",
                all(SYNCHRONOUS, treatmentEnd("2016"), firstMetastasis("2016")))
            .put(
                "interval, dates too coarse to differ",
                all(interval(20), treatmentEnd("2016"), firstMetastasis("2017")))
            .put(
                "latest interval, a lesion without a date may be the first",
                all(
                    latestInterval(2),
                    onlyOperations(clearance("2016-01-10")),
                    onlyLesions(found("L1", "2016-12-10"), lesion("L2", it -> it))))
            .put(
                "first metastasis perhaps before the diagnosis",
                all(firstMetastasis("2016"), diagnosis("2016-05")))
            .put(
                "the margin of one of two operations unknown",
                all(
                    margin(ResectionMargin.R0),
                    operations(primaryWith(ResectionMargin.R2), Facts.PRIMARY)))
            .put("response, history open", all(response(TumorResponse.PR), therapies()))
            .put(
                "response, a later line may be missing",
                all(response(TumorResponse.PD), therapies(line("2016", TumorResponse.PR))))
            .put(
                "response, the order of two lines unknown",
                all(
                    response(TumorResponse.PD),
                    onlyTherapies(
                        line("2016", TumorResponse.PR), line("2016-05", TumorResponse.SD))))
            .put(
                "line 2, a course of unknown setting",
                all(statedLine(2), onlyTherapies(OPEN_SETTING)))
            .put(
                "line 1, a course of unknown setting",
                all(statedLine(1), onlyTherapies(OPEN_SETTING)))
            .put("line 4, the history open", all(statedLine(4), therapies()))
            .put(
                "judged high, not graded",
                all(
                    primary(it -> it.highGrade(Ternary.YES)),
                    primary(it -> it.grade(Known.known(TumorGrade.NOT_GRADED)))))
            .put(
                "not sensitive, one candidate is not named",
                all(
                    sensitivity(it -> it.ifosfamide(Ternary.NO)),
                    histology(HistologyTerm.WD_DD_LPS_UNSPECIFIED)))
            .put(
                "pazopanib, one candidate is no liposarcoma",
                all(planned(Agent.PAZOPANIB), histology(HistologyTerm.SARCOMA_NOS)))
            .buildOrThrow());
  }

  static Stream<DynamicTest> each(Map<String, Fact> facts) {
    return facts.entrySet().stream()
        .map(
            fact ->
                DynamicTest.dynamicTest(
                    fact.getKey(),
                    () ->
                        assertThat(Conflicts.of(caseOf(fact.getValue()), Policy.builder().build()))
                            .isEmpty()));
  }
}
