// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import com.google.common.base.Splitter;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tarpswg.model.fact.FactCatalog;
import org.tarpswg.model.fact.Field;
import org.tarpswg.model.fact.RecordType;
import org.tarpswg.model.problem.Problem;

/** Where in the JSON of a case a problem is, where its path settles that without the text. */
final class CasePointers {
  private static final String DOCUMENT = "(document)";
  private static final Pattern PROPERTY = Pattern.compile("[A-Za-z0-9_-]+");
  private static final Pattern STEP = Pattern.compile("([A-Za-z0-9]+)(?:\\[([0-9]+)])?");

  private CasePointers() {}

  /** The JSON pointer; empty where more than one place could have this path. */
  static Optional<String> of(Problem problem) {
    String path = problem.path();
    if (path.equals(DOCUMENT)) {
      return Optional.of("");
    }
    if (problem.code().equals(ValueReader.UNKNOWN_PROPERTY)) {
      // a property's own name may look like a path of several steps
      return PROPERTY.matcher(path).matches() ? Optional.of("/" + path) : Optional.empty();
    }
    return within(FactCatalog.caseType(), Splitter.on('.').split(path).iterator());
  }

  private static Optional<String> within(RecordType<?, ?> type, Iterator<String> steps) {
    Matcher step = STEP.matcher(steps.next());
    return step.matches()
        ? field(type, step.group(1))
            .flatMap(field -> at(field, Optional.ofNullable(step.group(2)), steps))
        : Optional.empty();
  }

  private static Optional<? extends Field<?, ?>> field(RecordType<?, ?> type, String property) {
    return type.fields().stream()
        .filter(field -> field.name().property().equals(property))
        .findFirst();
  }

  private static Optional<String> at(
      Field<?, ?> field, Optional<String> place, Iterator<String> steps) {
    String here = "/" + field.name().property();
    if (place.isPresent()) {
      return entry(field, here + "/" + place.get(), steps);
    } else if (!steps.hasNext()) {
      return Optional.of(here);
    } else if (field instanceof Field.RecordField<?, ?, ?> record) {
      return within(record.type(), steps).map(below -> here + below);
    }
    return field instanceof Field.ListField<?, ?, ?> list && steps.next().equals("complete")
        ? Optional.of("/" + list.completeProperty())
        : Optional.empty();
  }

  /** An entry that is addressed by its place; one that has an id is addressed by that. */
  private static Optional<String> entry(Field<?, ?> field, String here, Iterator<String> steps) {
    if (!(field instanceof Field.ListField<?, ?, ?> list) || hasKey(list.type())) {
      return Optional.empty();
    }
    return steps.hasNext()
        ? within(list.type(), steps).map(below -> here + below)
        : Optional.of(here);
  }

  private static boolean hasKey(RecordType<?, ?> type) {
    return type.fields().stream().anyMatch(Field.KeyField.class::isInstance);
  }
}
