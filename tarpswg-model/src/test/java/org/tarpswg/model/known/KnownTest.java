// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.tarpswg.model.known.Ternary.NO;
import static org.tarpswg.model.known.Ternary.UNKNOWN;
import static org.tarpswg.model.known.Ternary.YES;

import org.junit.jupiter.api.Test;

class KnownTest {
  private static final Known<Integer> THREE = Known.known(3);
  private static final Known<Integer> UNTOLD = Known.unknown();

  @Test
  void aToldValueIsKnownAndCanBeRead() {
    assertThat(THREE.state()).isEqualTo(FactState.KNOWN);
    assertThat(THREE.isKnown()).isTrue();
    assertThat(THREE.value()).contains(3);
    assertThat(THREE).hasToString("3");
  }

  @Test
  void anUntoldValueIsUnknownAndHoldsNothing() {
    assertThat(UNTOLD.state()).isEqualTo(FactState.UNKNOWN);
    assertThat(UNTOLD.isKnown()).isFalse();
    assertThat(UNTOLD.value()).isEmpty();
    assertThat(UNTOLD).hasToString("unknown");
  }

  @Test
  void aTestOfTheUnknownIsUnknownWhateverItAsks() {
    assertThat(UNTOLD.test(any -> true)).isEqualTo(UNKNOWN);
    assertThat(UNTOLD.test(any -> false)).isEqualTo(UNKNOWN);
    assertThat(UNTOLD.is(3)).isEqualTo(UNKNOWN);
  }

  @Test
  void aTestOfTheKnownIsYesOrNo() {
    assertThat(THREE.is(3)).isEqualTo(YES);
    assertThat(THREE.is(4)).isEqualTo(NO);
    assertThat(THREE.test(n -> n > 2)).isEqualTo(YES);
  }

  @Test
  void whatFollowsFromTheUnknownIsUnknown() {
    assertThat(THREE.map(n -> n + 1)).isEqualTo(Known.known(4));
    assertThat(UNTOLD.map(n -> n + 1)).isEqualTo(Known.unknown());
  }

  @Test
  void aStatedValueGoesBeforeADerivedOne() {
    assertThat(THREE.orDerived(Known.known(5))).isEqualTo(THREE);
    assertThat(UNTOLD.orDerived(Known.known(5))).isEqualTo(Known.known(5));
    assertThat(UNTOLD.orDerived(Known.unknown())).isEqualTo(UNTOLD);
  }

  @Test
  void valuesAreEqualByWhatTheyHold() {
    assertThat(Known.known("a")).isEqualTo(Known.known("a")).isNotEqualTo(Known.known("b"));
    assertThat(Known.<Object>unknown()).isEqualTo(Known.unknown()).isNotEqualTo(Known.known("a"));
  }

  @Test
  @SuppressWarnings("NullAway") // the point of the test
  void nullIsNoValue() {
    assertThatNullPointerException().isThrownBy(() -> Known.known(null));
  }

  @Test
  void aQuestionThatDoesNotAriseIsToldFromUnknownFromNoneAndFromAValue() {
    assertThat(Derived.notApplicable().state()).isEqualTo(FactState.NOT_APPLICABLE);
    assertThat(Derived.of(UNTOLD).state()).isEqualTo(FactState.UNKNOWN);
    assertThat(Derived.of(THREE).state()).isEqualTo(FactState.KNOWN);
    assertThat(Listing.none().state()).isEqualTo(FactState.KNOWN_NONE);
    assertThat(Derived.notApplicable())
        .isEqualTo(Derived.notApplicable())
        .isNotEqualTo(Derived.of(UNTOLD));
  }

  @Test
  void whatDoesNotAriseHasNoPropertiesAndWhatIsUnknownMayHaveThem() {
    assertThat(Derived.<Integer>notApplicable().test(any -> true)).isEqualTo(NO);
    assertThat(Derived.of(UNTOLD).test(any -> true)).isEqualTo(UNKNOWN);
    assertThat(Derived.of(THREE).test(n -> n == 3)).isEqualTo(YES);
    assertThat(Derived.of(THREE).test(n -> n == 4)).isEqualTo(NO);
  }

  @Test
  @SuppressWarnings("NullAway") // the point of the test
  void aDerivedFactIsNeverNull() {
    assertThatNullPointerException().isThrownBy(() -> Derived.of(null));
  }
}
