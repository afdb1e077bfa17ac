// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.scope;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tarpswg.engine.TestTable;
import org.tarpswg.engine.ToldCase;
import org.tarpswg.model.answer.Pointer;
import org.tarpswg.model.answer.ScopeClass;
import org.tarpswg.model.answer.ScopeFinding;
import org.tarpswg.model.answer.ScopeReason;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.HistologyTerm;
import org.tarpswg.model.clinical.PrimarySite;

/** Every site with every histology, against Table 1 as a table written by hand (R1, R6). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScopeOfTumorTest {
  private static final Set<PrimarySite> EXCLUDED_BY_TABLE_1 =
      EnumSet.of(
          PrimarySite.VISCERAL,
          PrimarySite.UTERUS,
          PrimarySite.CERVIX,
          PrimarySite.PROSTATE,
          PrimarySite.TESTIS,
          PrimarySite.SPERMATIC_CORD);

  private record Row(
      String histology,
      ScopeClass scopeClass,
      ImmutableSet<ScopeClass> possible,
      ImmutableSet<ScopeReason> reasons,
      boolean missing) {
    static Row of(List<String> cells) {
      return new Row(
          cells.get(0),
          ScopeClass.valueOf(cells.get(1)),
          TestTable.words(cells.get(2)).stream().map(ScopeClass::valueOf).collect(toImmutableSet()),
          TestTable.words(cells.get(3)).stream()
              .map(ScopeReason::valueOf)
              .collect(toImmutableSet()),
          !cells.get(4).isEmpty());
    }

    ImmutableList<String> missingHistology() {
      return missing ? ImmutableList.of("primary.histology") : ImmutableList.of();
    }

    ScopeFinding withSite(String site) {
      return ToldCase.NOTHING
          .and("disease.status=CONFIRMED", "primary.site=" + site)
          .of(histology)
          .answer()
          .scope();
    }

    ScopeFinding withoutSite() {
      return ToldCase.NOTHING.and("disease.status=CONFIRMED").of(histology).answer().scope();
    }
  }

  private static Stream<Row> rows() {
    return TestTable.rows(ScopeOfTumorTest.class, "scope-of-tumor.csv").stream().map(Row::of);
  }

  @Test
  void the_table_holds_each_entity_and_each_open_term() {
    ImmutableList<String> told =
        Stream.of(HistologicEntity.values(), HistologyTerm.values())
            .flatMap(Stream::of)
            .map(Object::toString)
            .collect(ImmutableList.toImmutableList());
    assertThat(rows().map(Row::histology)).containsAll(told);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void in_the_retroperitoneum_the_histology_decides(Row row) {
    ScopeFinding scope = row.withSite("RETROPERITONEUM");
    assertThat(scope.scopeClass()).isEqualTo(row.scopeClass());
    assertThat(scope.possible()).isEqualTo(row.possible());
    assertThat(scope.reasons()).isEqualTo(row.reasons());
    assertThat(ToldCase.paths(scope.missing())).isEqualTo(row.missingHistology());
    assertThat(scope.pointers()).isEqualTo(pointers(row.scopeClass()));
  }

  private static ImmutableSet<Pointer> pointers(ScopeClass verdict) {
    return switch (verdict) {
      case OUT -> ImmutableSet.of(Pointer.ANOTHER_GUIDELINE);
      case UNDETERMINED -> ImmutableSet.of(Pointer.PATHOLOGY_REVIEW);
      default -> ImmutableSet.of();
    };
  }

  @ParameterizedTest
  @EnumSource(value = PrimarySite.class, mode = EnumSource.Mode.EXCLUDE, names = "RETROPERITONEUM")
  void at_any_other_site_every_histology_is_out_and_the_site_is_one_reason(PrimarySite site) {
    ScopeReason reason =
        EXCLUDED_BY_TABLE_1.contains(site)
            ? ScopeReason.EXCLUDED_SITE
            : ScopeReason.SITE_OUTSIDE_RETROPERITONEUM;
    rows()
        .forEach(
            row -> {
              ScopeFinding scope = row.withSite(site.name());
              ImmutableSet<ScopeReason> reasons =
                  ImmutableSet.<ScopeReason>builder().add(reason).addAll(row.reasons()).build();
              assertThat(scope.scopeClass()).as("%s", row).isEqualTo(ScopeClass.OUT);
              assertThat(scope.reasons()).as("%s", row).isEqualTo(reasons);
              assertThat(ToldCase.paths(scope.missing()))
                  .as("%s", row)
                  .isEqualTo(row.reasons().isEmpty() ? List.of() : row.missingHistology());
              assertThat(scope.pointers()).containsExactly(Pointer.ANOTHER_GUIDELINE);
            });
  }

  @ParameterizedTest
  @MethodSource("rows")
  void an_unknown_site_leaves_open_what_the_histology_has_not_put_out(Row row) {
    ScopeFinding scope = row.withoutSite();
    assertThat(scope.reasons()).isEqualTo(row.reasons());
    if (row.scopeClass() == ScopeClass.OUT) {
      assertThat(scope.scopeClass()).isEqualTo(ScopeClass.OUT);
      assertThat(ToldCase.paths(scope.missing())).isEqualTo(row.missingHistology());
    } else {
      assertThat(scope.scopeClass()).isEqualTo(ScopeClass.UNDETERMINED);
      assertThat(scope.possible()).containsAll(row.possible()).contains(ScopeClass.OUT);
      assertThat(ToldCase.paths(scope.missing()))
          .contains("primary.site")
          .hasSize(row.missing() ? 2 : 1);
    }
  }

  @Test
  void an_unknown_histology_can_be_anything() {
    ScopeFinding scope = ToldCase.METASTATIC.answer().scope();
    assertThat(scope.possible())
        .containsExactlyInAnyOrder(ScopeClass.IN, ScopeClass.LIMITED, ScopeClass.OUT);
    assertThat(ToldCase.paths(scope.missing())).containsExactly("primary.histology");
    assertThat(scope.pointers()).containsExactly(Pointer.PATHOLOGY_REVIEW);
  }

  @Test
  void uterine_leiomyosarcoma_is_out_for_its_site_alone() {
    ScopeFinding scope = ToldCase.METASTATIC.and("primary.site=UTERUS").of("LMS").answer().scope();
    assertThat(scope.scopeClass()).isEqualTo(ScopeClass.OUT);
    assertThat(scope.reasons()).containsExactly(ScopeReason.EXCLUDED_SITE);
    assertThat(scope.missing()).isEmpty();
  }
}
