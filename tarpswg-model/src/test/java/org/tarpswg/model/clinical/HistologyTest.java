// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tarpswg.model.clinical.HistologicEntity.CLASSIC_ANGIOMYOLIPOMA;
import static org.tarpswg.model.clinical.HistologicEntity.DD_LPS;
import static org.tarpswg.model.clinical.HistologicEntity.EPITHELIOID_AML;
import static org.tarpswg.model.clinical.HistologicEntity.LMS;
import static org.tarpswg.model.clinical.HistologicEntity.MYXOID_LPS;
import static org.tarpswg.model.clinical.HistologicEntity.OTHER_LPS;
import static org.tarpswg.model.clinical.HistologicEntity.PLEOMORPHIC_LPS;
import static org.tarpswg.model.clinical.HistologicEntity.RMS_ALVEOLAR;
import static org.tarpswg.model.clinical.HistologicEntity.RMS_EMBRYONAL;
import static org.tarpswg.model.clinical.HistologicEntity.RMS_PLEOMORPHIC;
import static org.tarpswg.model.clinical.HistologicEntity.RMS_SPINDLE_CELL;
import static org.tarpswg.model.clinical.HistologicEntity.UPS;
import static org.tarpswg.model.clinical.HistologicEntity.WD_LPS;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tarpswg.model.known.Ternary;
import org.tarpswg.model.problem.InvalidValueException;

class HistologyTest {

  static Stream<Arguments> terms() {
    return Stream.of(
        Arguments.of(HistologyTerm.WD_DD_LPS_UNSPECIFIED, Set.of(WD_LPS, DD_LPS)),
        Arguments.of(
            HistologyTerm.LPS_NOS, Set.of(WD_LPS, DD_LPS, MYXOID_LPS, PLEOMORPHIC_LPS, OTHER_LPS)),
        Arguments.of(
            HistologyTerm.RMS_NOS,
            Set.of(RMS_ALVEOLAR, RMS_EMBRYONAL, RMS_PLEOMORPHIC, RMS_SPINDLE_CELL)),
        Arguments.of(HistologyTerm.ALM_NOS, Set.of(CLASSIC_ANGIOMYOLIPOMA, EPITHELIOID_AML)),
        Arguments.of(HistologyTerm.SARCOMA_NOS, EnumSet.allOf(HistologicEntity.class)));
  }

  @ParameterizedTest
  @MethodSource("terms")
  void anOpenTermIsTheSetOfWhatItCanBe(HistologyTerm term, Set<HistologicEntity> entities) {
    Histology open = Histology.of(term);
    assertThat(open.candidates()).isEqualTo(entities);
    assertThat(Histology.anyOf(entities)).isEqualTo(open).hasSameHashCodeAs(open);
    assertThat(open.term()).contains(term);
    assertThat(open).hasToString(term.name());
    assertThat(open.label()).isEqualTo(term.label());
  }

  @Test
  void everyTermIsTried() {
    assertThat(terms().map(each -> each.get()[0]).toList())
        .containsExactlyInAnyOrderElementsOf(Arrays.asList(HistologyTerm.values()));
  }

  @ParameterizedTest
  @EnumSource
  void aPredicateOfATermIsDecidedWhereAllCandidatesAgree(HistologyTerm term) {
    Histology open = Histology.of(term);
    Set<HistologicEntity> others =
        Sets.difference(EnumSet.allOf(HistologicEntity.class), term.candidates());
    HistologicEntity one = term.candidates().iterator().next();
    assertThat(open.is(term.candidates()::contains)).isEqualTo(Ternary.YES);
    assertThat(open.is(others::contains)).isEqualTo(Ternary.NO);
    assertThat(open.is(one::equals)).isEqualTo(Ternary.UNKNOWN);
    assertThat(open.is(entity -> entity != one)).isEqualTo(Ternary.UNKNOWN);
  }

  @ParameterizedTest
  @EnumSource
  void aNamedEntityIsASetOfOneAndDecidesEverything(HistologicEntity entity) {
    Histology named = Histology.of(entity);
    assertThat(named.candidates()).containsExactly(entity);
    assertThat(named.is(entity::equals)).isEqualTo(Ternary.YES);
    assertThat(named.is(other -> other != entity)).isEqualTo(Ternary.NO);
    assertThat(named).hasToString(entity.name()).isEqualTo(Histology.anyOf(List.of(entity)));
    assertThat(named.label()).isEqualTo(entity.label());
    assertThat(named.term()).isEmpty();
  }

  @Test
  void anySetOfEntitiesCanBeGivenInAnyOrder() {
    Histology either = Histology.anyOf(ImmutableSet.of(UPS, LMS));
    assertThat(either).isEqualTo(Histology.anyOf(List.of(LMS, UPS, LMS)));
    assertThat(either).hasToString("LMS|UPS").isNotEqualTo(Histology.of(LMS));
    assertThat(either.label()).isEqualTo(LMS.label() + " or " + UPS.label());
    assertThat(either.term()).isEmpty();
  }

  @Test
  void aSetWithoutEntitiesIsRefused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Histology.anyOf(List.of()))
        .satisfies(refused -> assertThat(refused.cure()).contains("unknown"));
  }

  @Test
  void namesAndLabelsOfEntitiesAndTermsNeverMeet() {
    List<String> names =
        Stream.<Enum<?>>concat(
                Arrays.stream(HistologicEntity.values()), Arrays.stream(HistologyTerm.values()))
            .map(Enum::name)
            .toList();
    assertThat(names).hasSize(38).doesNotHaveDuplicates();
    assertThat(Arrays.stream(HistologicEntity.values()).map(HistologicEntity::label))
        .doesNotHaveDuplicates();
  }
}
