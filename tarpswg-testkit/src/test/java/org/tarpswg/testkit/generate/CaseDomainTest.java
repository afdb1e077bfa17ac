// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AfterProperty;
import org.tarpswg.model.clinical.MetastaticStatus;
import org.tarpswg.model.clinical.PatientCase;

/** One context gives a property what it asks for: a case, of a kind, and what is made of cases. */
@Domain(CaseDomain.class)
@PropertyDefaults(tries = 150, edgeCases = EdgeCasesMode.NONE)
class CaseDomainTest {
  private static final String SEED = "20180601";
  private int tried;
  private int cleared;
  private int bounds;

  @Property(seed = SEED)
  void aKindIsWhatItIsAskedFor(@ForAll @Kind(CaseKind.CLEARED) PatientCase patientCase) {
    count(patientCase);
    bounds = 60; // of a hundred; 85 are expected
  }

  @Property(seed = SEED)
  void soIsTheKindOfARefinement(@ForAll @Kind(CaseKind.CLEARED) Refinement step) {
    assertThat(ToldFacts.of(step.less()).size())
        .isLessThanOrEqualTo(ToldFacts.of(step.more()).size());
    count(step.more());
    bounds = 60;
  }

  private void count(PatientCase patientCase) {
    tried++;
    cleared += patientCase.disease().status().is(MetastaticStatus.RESECTED_NED).isYes() ? 1 : 0;
  }

  @AfterProperty
  void theKindIsFrequent() {
    assertThat(100 * cleared).isGreaterThanOrEqualTo(bounds * tried);
  }

  @Property(tries = 20, seed = SEED)
  void withoutAKindCasesAreMixed(@ForAll PatientCase patientCase, @ForAll Contradiction other) {
    assertThat(patientCase.asOf()).isAfterOrEqualTo(DomainArbitraries.FIRST_ASSESSMENT);
    assertThat(Contradictions.codes()).contains(other.code());
  }

  @Example
  void everyKindMakesCases() {
    for (CaseKind kind : EnumSet.allOf(CaseKind.class)) {
      assertThat(kind.cases().sample()).as(kind.name()).isNotNull();
    }
  }
}
