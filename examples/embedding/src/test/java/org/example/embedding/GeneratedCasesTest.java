package org.example.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.tarpswg.engine.Tarpswg;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.testkit.generate.CaseDomain;
import org.tarpswg.testkit.generate.CaseKind;
import org.tarpswg.testkit.generate.Kind;

/** A property of this product's own, over cases that the kit generates. */
class GeneratedCasesTest {
  private static final int CLAUSES = 56;

  @Property(tries = 50)
  @Domain(CaseDomain.class)
  void everyClauseIsJudged(@ForAll @Kind(CaseKind.LOCAL_THERAPY) PatientCase patientCase) {
    assertThat(Tarpswg.recommend(patientCase).findings()).hasSize(CLAUSES);
  }
}
