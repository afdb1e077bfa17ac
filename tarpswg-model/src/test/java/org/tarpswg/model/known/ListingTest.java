// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarpswg.model.known.Ternary.NO;
import static org.tarpswg.model.known.Ternary.UNKNOWN;
import static org.tarpswg.model.known.Ternary.YES;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ListingTest {

  @Test
  void anEmptyListIsNoneOnlyIfItIsComplete() {
    assertThat(Listing.unknown().state()).isEqualTo(FactState.UNKNOWN);
    assertThat(Listing.none().state()).isEqualTo(FactState.KNOWN_NONE);
    assertThat(new Listing<>(ImmutableList.of(), NO).state()).isEqualTo(FactState.UNKNOWN);
    assertThat(Listing.unknown().declaredComplete()).isEqualTo(Listing.none());
  }

  @ParameterizedTest
  @EnumSource
  void aListWithAnEntryIsKnownHoweverCompleteItIs(Ternary complete) {
    Listing<String> one = new Listing<>(ImmutableList.of("a"), complete);
    assertThat(one.state()).isEqualTo(FactState.KNOWN);
    assertThat(one.declaredComplete()).isEqualTo(Listing.complete("a"));
  }

  @Test
  void ofNothingToldNothingFollows() {
    assertThat(Listing.<Ternary>unknown().any(each -> each)).isEqualTo(UNKNOWN);
    assertThat(Listing.<Ternary>unknown().all(each -> each)).isEqualTo(UNKNOWN);
  }

  @Test
  void ofKnownNoneAllHoldAndNoneDoes() {
    assertThat(Listing.<Ternary>none().any(each -> each)).isEqualTo(NO);
    assertThat(Listing.<Ternary>none().all(each -> each)).isEqualTo(YES);
  }

  @ParameterizedTest
  @CsvSource({
    // entries            complete: any, all   open: any, all
    "YES,     YES,        YES,     YES,        YES,     UNKNOWN",
    "YES,     NO,         YES,     NO,         YES,     NO",
    "YES,     UNKNOWN,    YES,     UNKNOWN,    YES,     UNKNOWN",
    "NO,      NO,         NO,      NO,         UNKNOWN, NO",
    "NO,      UNKNOWN,    UNKNOWN, NO,         UNKNOWN, NO",
    "UNKNOWN, UNKNOWN,    UNKNOWN, UNKNOWN,    UNKNOWN, UNKNOWN"
  })
  void someAndAllAreDecidedAsFarAsTheListGoes(
      Ternary one, Ternary other, Ternary any, Ternary all, Ternary openAny, Ternary openAll) {
    assertThat(Listing.complete(one, other).any(each -> each)).isEqualTo(any);
    assertThat(Listing.complete(one, other).all(each -> each)).isEqualTo(all);
    assertThat(Listing.atLeast(one, other).any(each -> each)).isEqualTo(openAny);
    assertThat(Listing.atLeast(one, other).all(each -> each)).isEqualTo(openAll);
  }

  @Test
  void aListKnownToHaveOthersDecidesNoMoreThanAnOpenOne() {
    Listing<Ternary> others = new Listing<>(ImmutableList.of(NO), NO);
    assertThat(others.any(each -> each)).isEqualTo(UNKNOWN);
    assertThat(new Listing<>(ImmutableList.of(YES), NO).all(each -> each)).isEqualTo(UNKNOWN);
  }
}
