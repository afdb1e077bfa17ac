// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.tarpswg.model.known.Ternary;

/** F9: Kleene's laws, over all truths. */
class TernaryLawsTest {

  @Property
  void bothOperationsCommute(@ForAll Ternary a, @ForAll Ternary b) {
    assertThat(a.and(b)).isEqualTo(b.and(a));
    assertThat(a.or(b)).isEqualTo(b.or(a));
  }

  @Property
  void bothOperationsAssociate(@ForAll Ternary a, @ForAll Ternary b, @ForAll Ternary c) {
    assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
    assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c)));
  }

  @Property
  void eachOperationAbsorbsTheOther(@ForAll Ternary a, @ForAll Ternary b) {
    assertThat(a.and(a.or(b))).isEqualTo(a);
    assertThat(a.or(a.and(b))).isEqualTo(a);
  }

  @Property
  void deMorganHolds(@ForAll Ternary a, @ForAll Ternary b) {
    assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
    assertThat(a.or(b).not()).isEqualTo(a.not().and(b.not()));
    assertThat(a.not().not()).isEqualTo(a);
  }

  @Property
  void moreKnowledgeNeverFlipsATruth(@ForAll Ternary a, @ForAll Ternary b, @ForAll Ternary better) {
    assertThat(a.isKnown() || mayBecome(a.and(b), better.and(b))).isTrue();
    assertThat(a.isKnown() || mayBecome(a.or(b), better.or(b))).isTrue();
    assertThat(a.isKnown() || mayBecome(a.not(), better.not())).isTrue();
  }

  private static boolean mayBecome(Ternary before, Ternary after) {
    return before == after || !before.isKnown();
  }

  @Property
  void candidatesAreDecidedWhereAllAgree(@ForAll @Size(min = 1, max = 4) List<Boolean> each) {
    Ternary all = Ternary.ofCandidates(each, truth -> truth);
    assertThat(all.isKnown()).isEqualTo(each.stream().distinct().count() == 1);
    assertThat(!all.isKnown() || all == Ternary.of(each.get(0))).isTrue();
  }
}
