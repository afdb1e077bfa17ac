// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.conflict;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Predicate;
import org.tarpswg.engine.reading.EarlierRemoval;
import org.tarpswg.model.clinical.Operation;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.SystemicTherapy;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Listing;

/** What the history can say for sure; its records stand by their places. */
final class HistorySides {
  static final FactPath THERAPIES = FactPath.of("systemicTherapies");
  static final FactPath OPERATIONS = FactPath.of("operations");
  private static final FactPath ABLATIONS = FactPath.of("ablations");

  private HistorySides() {}

  /** Complete lists with neither a metastasectomy nor an ablation. */
  static Side nothingRemoved() {
    return (of, policy) ->
        EarlierRemoval.of(of).isNo()
            ? Held.by(
                "complete lists without a metastasectomy or an ablation",
                ImmutableList.<FactPath>builder()
                    .add(OPERATIONS.complete())
                    .addAll(operations(of, operation -> true, "purpose"))
                    .add(ABLATIONS.complete())
                    .build())
            : Optional.empty();
  }

  /** A complete list without any course of systemic therapy. */
  static Side noSystemicTherapy() {
    return (of, policy) ->
        isNone(of.systemicTherapies())
            ? Held.by(
                "a complete list without systemic therapy", ImmutableList.of(THERAPIES.complete()))
            : Optional.empty();
  }

  private static boolean isNone(Listing<?> listing) {
    return listing.entries().isEmpty() && listing.complete().isYes();
  }

  /** These fields of each operation that passes the test. */
  static ImmutableList<FactPath> operations(
      PatientCase of, Predicate<Operation> test, String... fields) {
    return paths(OPERATIONS, of.operations().entries(), test, fields);
  }

  /** These fields of each course of systemic therapy that passes the test. */
  static ImmutableList<FactPath> therapies(
      PatientCase of, Predicate<SystemicTherapy> test, String... fields) {
    return paths(THERAPIES, of.systemicTherapies().entries(), test, fields);
  }

  private static <T> ImmutableList<FactPath> paths(
      FactPath list, ImmutableList<T> records, Predicate<T> test, String... fields) {
    ImmutableList.Builder<FactPath> paths = ImmutableList.builder();
    for (int place = 0; place < records.size(); place++) {
      if (test.test(records.get(place))) {
        for (String field : fields) {
          paths.add(list.element(Integer.toString(place)).field(field));
        }
      }
    }
    return paths.build();
  }
}
