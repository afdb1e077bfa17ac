// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tarpswg.engine.ToldCase;

/** What is missing for statements 18 to 36 is exact over small but complete domains of facts. */
class LocalTherapyIsExactTest {
  private static final ToldCase PATIENT = ToldCase.METASTATIC.of("LMS");
  private static final String ALL =
      "[SURGICAL_ONCOLOGY,MEDICAL_ONCOLOGY,RADIATION_ONCOLOGY,RADIOLOGY,PATHOLOGY]";
  private static final String FOUR =
      "[SURGICAL_ONCOLOGY,MEDICAL_ONCOLOGY,RADIATION_ONCOLOGY,RADIOLOGY]";

  @Test
  void clause_19_names_the_dates_and_disciplines_that_decide() {
    FactDomain domain =
        FactDomain.of(
                "19",
                PATIENT.and(
                    "events[0].kind=PROGRESSION_AFTER_TREATMENT_OF_METASTASES",
                    "events[1].kind=ROUTINE_REVIEW",
                    "eventsComplete=true",
                    "tumorBoards[1].specialties=[RADIOLOGY]",
                    "tumorBoardsComplete=true"))
            .with("events[0].date", "2018-01-15 2018-02-15", "2017-06-01 2018-02-28")
            .with("tumorBoards[0].date", "2018-01-31 2018-03-01", "2017-12-31 2018-02-20")
            .with("tumorBoards[0].specialties", ALL + " " + FOUR);
    assertThat(domain.openCasesOf("19.progression")).isGreaterThan(10);
  }

  @Test
  void clause_22_names_what_decides_whether_treatment_came_first() {
    FactDomain domain =
        FactDomain.of(
                "22",
                PATIENT.and(
                    "systemicTherapies[0].regimen=a course",
                    "systemicTherapiesComplete=true",
                    "operations=[]",
                    "operationsComplete=true",
                    "ablations=[]",
                    "ablationsComplete=true"))
            .with("patient.goalsOfCareDocumented", "true false")
            .with("patient.goalsOfCareDate", "2018-02-01", "2017-01-01 2018-03-01")
            .with("systemicTherapies[0].setting", "ADVANCED PERI_OPERATIVE")
            .with("systemicTherapies[0].start", "2018-01-15 2018-02-15", "2016-01-01");
    assertThat(domain.openCasesOf("22")).isGreaterThan(10);
  }

  @Test
  void clause_24_names_the_judgements_and_aims_that_decide() {
    FactDomain domain =
        FactDomain.of(
                "24",
                PATIENT.and(
                    "lesions[0].count=1",
                    "lesions[1].controllableByLocalAblation=false",
                    "lesionsComplete=true",
                    "patient.symptoms=[]",
                    "patient.symptomsComplete=true"))
            .with("lesions[0].completelyResectable", "true false")
            .with("lesions[0].controllableByLocalAblation", "true false")
            .with("lesions[1].completelyResectable", "true false")
            .with("goals.localTherapy", "DEFINITIVE PALLIATIVE_PROGRESSING_FOCI")
            .with("disease.progressingFoci", "[] [L0]");
    assertThat(domain.openCasesOf("24.b")).isGreaterThan(60);
  }

  @Test
  void clause_32_names_what_decides_between_its_four_outcomes() {
    FactDomain domain =
        FactDomain.of(
                "32",
                PATIENT.and(
                    "disease.sarcomatosis=true",
                    "disease.clearRegression=false",
                    "patient.symptoms[0].kind=PAIN",
                    "systemicTherapies[0].setting=ADVANCED"))
            .with("plannedProcedure.kind", "NONE METASTASECTOMY OTHER_SURGERY")
            .with("goals.localTherapy", "DEFINITIVE PALLIATIVE_SYMPTOM NONE")
            .with("plannedProcedure.macroscopicCompletenessLikely", "true false")
            .with("disease.response", "PR PD");
    assertThat(domain.openCasesOf("32.i")).isGreaterThan(30);
    assertThat(domain.openCasesOf("32.ii")).isGreaterThan(30);
  }

  @Test
  void clause_36_names_what_decides_whether_metastases_came_back_and_how() {
    FactDomain domain =
        FactDomain.of(
                "36",
                PATIENT.and(
                    "disease.freeIntervalMonths=6",
                    "operations[0].procedure=an operation",
                    "operationsComplete=true",
                    "systemicTherapies=[]",
                    "systemicTherapiesComplete=true"))
            .with("disease.recurrent", "true false")
            .with("operations[0].purpose", "METASTASECTOMY PRIMARY")
            .with("disease.tumorVolume", "LOW INTERMEDIATE HIGH")
            .with("disease.latestFreeIntervalMonths", "11 12")
            .with("primary.grade", "FNCLCC_2 FNCLCC_3");
    assertThat(domain.openCasesOf("36.a")).isGreaterThan(50);
    assertThat(domain.openCasesOf("36.b")).isGreaterThan(100);
  }

  @Test
  void clause_29_names_the_days_and_the_plan_that_decide() {
    FactDomain domain =
        FactDomain.of("29", PATIENT.and("lesions[0].site=LUNG", "lesionsComplete=true"))
            .with("plannedProcedure.kind", "METASTASECTOMY OTHER_SURGERY")
            .with("plannedProcedure.site", "LUNG LIVER")
            .with("patient.smokingStatus", "FORMER CURRENT")
            .with("patient.smokingQuitDate", "2018-02-01", "2016-01-01 2018-02-28")
            .with("plannedProcedure.date", "2018-02-10 2018-03-10", "2018-12-01");
    assertThat(domain.openCasesOf("29.c")).isGreaterThan(60);
  }
}
