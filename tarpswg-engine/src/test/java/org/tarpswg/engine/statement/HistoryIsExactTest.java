// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tarpswg.engine.ToldCase;

/** What is missing where lists, margins and dates of the history decide, over small domains. */
class HistoryIsExactTest {
  private static final ToldCase PATIENT = ToldCase.METASTATIC.of("LMS");

  @Test
  void clause_23_names_the_dates_that_tell_earlier_disease_from_this() {
    FactDomain domain =
        FactDomain.of(
                "23",
                PATIENT.and(
                    "disease.recurrent=true",
                    "disease.potentiallyResectable=true",
                    "disease.delayCompromisesResectability=false",
                    "lesions[0].count=1",
                    "lesionsComplete=true",
                    "operations[0].procedure=an operation",
                    "operationsComplete=true",
                    "systemicTherapies=[]",
                    "systemicTherapiesComplete=true",
                    "ablations=[]",
                    "ablationsComplete=true"))
            .with("lesions[0].firstDetectedOn", "2017-06-01 2017-08-01", "2016-01-01 2018-01-01")
            .with("operations[0].purpose", "METASTASECTOMY PRIMARY")
            .with("operations[0].date", "2017-05-31 2017-06-01", "2015-01-01 2018-02-01");
    assertThat(domain.openCasesOf("23")).isGreaterThan(10);
  }

  @Test
  void clause_24a_names_the_clearance_only_where_the_margin_is_not_assessable() {
    FactDomain domain =
        FactDomain.of(
                "24",
                PATIENT.and(
                    "primary.treatmentStatus=RESECTED",
                    "operations[0].procedure=an operation",
                    "operationsComplete=true"))
            .with("primary.margin", "R1 R2 RX")
            .with("operations[0].purpose", "PRIMARY METASTASECTOMY")
            .with("operations[0].completeClearance", "true false");
    assertThat(domain.openCasesOf("24.a")).isGreaterThan(10);
  }
}
