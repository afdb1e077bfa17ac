// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ShareTest {

  private static Share counted(double least, Premise... premises) {
    Share share = Share.ofPercent(least);
    for (Premise premise : premises) {
      share.count(premise);
    }
    return share;
  }

  @Test
  void aShareThatIsReachedPasses() {
    Share share = counted(50, Premise.HELD, Premise.NOT_HELD);
    assertThat(share.percent()).isEqualTo(50);
    assertThatCode(share::requireReached).doesNotThrowAnyException();
  }

  @Test
  void aShareThatIsNotReachedFailsAndSaysByHowMuch() {
    Share share = counted(50, Premise.HELD, Premise.NOT_HELD, Premise.NOT_HELD);
    assertThatThrownBy(share::requireReached)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("1 of 3")
        .hasMessageContaining("50.0 percent");
  }

  @Test
  void whatIsNotRuledDoesNotCount() {
    assertThat(counted(50, Premise.NOT_RULED, Premise.HELD).percent()).isEqualTo(100);
    assertThatCode(counted(50, Premise.NOT_RULED)::requireReached).doesNotThrowAnyException();
  }
}
