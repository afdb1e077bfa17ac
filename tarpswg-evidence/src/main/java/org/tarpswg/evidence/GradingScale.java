// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Map;
import org.tarpswg.model.guideline.EvidenceLevel;
import org.tarpswg.model.guideline.RecommendationGrade;
import org.tarpswg.model.stability.Stable;

/**
 * Table 2: what the levels of evidence and the grades of recommendation mean, in other words than
 * the paper's. Immutable.
 *
 * @param levels I to V
 * @param grades A to E; they say how firmly, never in which direction
 */
@Stable
public record GradingScale(
    ImmutableMap<EvidenceLevel, String> levels, ImmutableMap<RecommendationGrade, String> grades) {

  /** What a level means. */
  public String meaning(EvidenceLevel level) {
    return requireNonNull(levels.get(level));
  }

  /** What a grade means. */
  public String meaning(RecommendationGrade grade) {
    return requireNonNull(grades.get(grade));
  }

  static GradingScale read(DataSource source) {
    return DataFile.TABLE_2.read(
        source,
        file ->
            new GradingScale(
                scale(file.field("levels"), "level", EvidenceLevel.class),
                scale(file.field("grades"), "grade", RecommendationGrade.class)));
  }

  private static <E extends Enum<E>> ImmutableMap<E, String> scale(
      Field field, String key, Class<E> type) {
    ImmutableList<Map.Entry<E, String>> rows =
        Numbered.keyed(
            field,
            key,
            Arrays.asList(type.getEnumConstants()),
            constant -> constant.constant(type),
            row -> Maps.immutableEntry(row.field(key).constant(type), row.field("gist").text()));
    return ImmutableMap.copyOf(rows);
  }
}
