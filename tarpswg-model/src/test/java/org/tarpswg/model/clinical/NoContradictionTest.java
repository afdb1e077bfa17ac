// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tarpswg.model.ToldFacts;

/** Facts that disagree, yet have a reading: the case stands, and the answer will carry them. */
class NoContradictionTest {

  private static Arguments facts(String... facts) {
    return Arguments.of((Object) facts);
  }

  static Stream<Arguments> flagsAndDeviations() {
    return Stream.of(
        facts("disease.status=NONE", "lesions[0].appearance=TYPICAL"),
        facts("disease.status=NONE", "disease.patterns=[\"DISTANT\"]"),
        facts("disease.status=CONFIRMED", "lesions=[]", "lesionsComplete=true"),
        facts("disease.status=RESECTED_NED", "lesions[0].histologicStatus=POSITIVE"),
        facts("disease.status=RESECTED_NED", "operations=[]", "operationsComplete=true"),
        facts(
            "disease.patterns=[\"SOLITARY_INTRA_ABDOMINAL\"]",
            "lesions[0].site=PERITONEUM",
            "lesions[0].count=2"),
        facts("disease.patterns=[\"LOCAL_RECURRENCE\"]", "lesions[0].appearance=TYPICAL"),
        facts("disease.sarcomatosis=true", "disease.patterns=[\"PRIMARY\"]"),
        facts(
            "disease.allSitesManageable=false",
            "lesions=[{\"id\":\"L0\",\"completelyResectable\":true}]",
            "lesionsComplete=true"),
        facts(
            "disease.potentiallyResectable=false",
            "lesions=[{\"id\":\"L0\",\"completelyResectable\":true}]",
            "lesionsComplete=true"),
        facts("disease.timing=SYNCHRONOUS", "disease.freeIntervalMonths=14"),
        facts(
            "disease.freeIntervalMonths=3",
            "primary.treatmentCompletedOn=2010",
            "disease.firstMetastasisDetectedOn=2017"),
        facts("primary.treatmentStatus=IN_SITU", "primary.margin=R2"),
        facts("primary.treatmentStatus=IN_SITU", "primary.margin=RX"),
        facts(
            "primary.treatmentStatus=IN_SITU",
            "operations[0].purpose=PRIMARY",
            "operations[0].margin=R2"),
        facts("primary.treatmentStatus=IN_SITU", "operations[0].purpose=PRIMARY"),
        facts(
            "primary.treatmentStatus=RESECTED",
            "primary.margin=R0",
            "operations[0].purpose=PRIMARY",
            "operations[0].margin=R1"),
        facts("disease.recurrent=true", "operations=[]", "operationsComplete=true"),
        facts("disease.response=PR", "systemicTherapies=[]", "systemicTherapiesComplete=true"),
        facts("disease.response=PD", "systemicTherapies[0].bestResponse=PR"),
        facts("disease.boneMetastasisSuspected=false", "lesions[0].site=BONE"),
        facts("plannedSystemicTherapy.line=4", "systemicTherapies[0].setting=ADVANCED"),
        facts("primary.highGrade=true", "primary.grade=FNCLCC_1"),
        facts("primary.specificAlteration=true", "primary.histology=LMS"),
        facts("primary.agentSensitivity.trabectedin=false", "primary.histology=LMS"),
        facts("patient.smokingStatus=NEVER", "patient.smokingQuitDate=2010"),
        facts(
            "patient.anthracyclineContraindicated=true",
            "plannedSystemicTherapy.agents=[\"DOXORUBICIN\"]"),
        facts("primary.histology=WD_LPS", "plannedSystemicTherapy.agents=[\"PAZOPANIB\"]"),
        facts("plannedBiopsy.technique=FNA", "plannedBiopsy.cores=4"));
  }

  @ParameterizedTest
  @MethodSource("flagsAndDeviations")
  void whatHasAReadingIsNotRefused(String[] facts) {
    assertThat(ToldFacts.problems(facts)).isEmpty();
  }

  static Stream<Arguments> nearMisses() {
    return Stream.of(
        facts("lesions[0].distribution=SOLITARY", "lesions[0].count=1"),
        facts("lesions[0].distribution=MULTIFOCAL", "lesions[0].count=2"),
        facts("disease.status=NONE", "lesions[0].histologicStatus=NEGATIVE"),
        facts("disease.status=SUSPECTED", "lesions[0].histologicStatus=POSITIVE"),
        facts("disease.allSitesManageable=true", "lesions[0].completelyResectable=false"),
        facts(
            "disease.allSitesManageable=true",
            "lesions[0].completelyResectable=false",
            "lesions[0].controllableByLocalAblation=true"),
        facts(
            "primary.laterality=MIDLINE",
            "lesions[0].laterality=LEFT",
            "lesions[0].relationToPrimary=IPSILATERAL"),
        facts(
            "primary.laterality=LEFT",
            "lesions[0].laterality=BILATERAL",
            "lesions[0].relationToPrimary=CONTRALATERAL"),
        facts(
            "primary.laterality=LEFT",
            "lesions[0].laterality=RIGHT",
            "lesions[0].relationToPrimary=CONTRALATERAL"),
        facts(
            "primary.treatmentStatus=IN_SITU",
            "operations[0].purpose=METASTASECTOMY",
            "operations[0].margin=R0"),
        facts("lesions=[]", "disease.progressingFoci=[\"L7\"]"),
        facts("lesions=[]", "lesionsComplete=false", "disease.progressingFoci=[\"L7\"]"),
        facts("ablations[0].lesionId=L7", "lesions=[]", "lesionsComplete=true"));
  }

  @ParameterizedTest
  @MethodSource("nearMisses")
  void whatOnlyLooksLikeAContradictionIsNotRefused(String[] facts) {
    assertThat(ToldFacts.problems(facts)).isEmpty();
  }
}
