// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Joiner;
import com.google.common.collect.Streams;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tarpswg.model.answer.MissingFact;
import org.tarpswg.model.guideline.Direction;
import org.tarpswg.model.guideline.Force;
import org.tarpswg.model.known.Labeled;

/** Constants and lists of an answer in words. */
final class Words {
  private static final Joiner COMMAS = Joiner.on(", ");

  private Words() {}

  static String of(Enum<?> constant) {
    return constant instanceof Labeled labeled ? labeled.label() : plain(constant.name());
  }

  /** UPPER_SNAKE_CASE in words. */
  static String plain(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String list(Iterable<?> values) {
    return COMMAS.join(values);
  }

  static String constants(Iterable<? extends Enum<?>> values) {
    return Streams.stream(values).map(Words::of).collect(joining(", "));
  }

  /** Names only, for where the paths stand elsewhere. */
  static String labels(Iterable<MissingFact> facts) {
    return Streams.stream(facts).map(MissingFact::label).distinct().collect(joining(", "));
  }

  /** Names with paths, to know what to add to the case. */
  static String facts(Iterable<MissingFact> facts) {
    return Streams.stream(facts).map(Words::fact).collect(joining(", "));
  }

  static String fact(MissingFact fact) {
    return fact.label() + " (" + fact.path() + ")";
  }

  static String references(List<Integer> citations) {
    return switch (citations.size()) {
      case 0 -> "no refs";
      case 1 -> "ref " + citations.get(0);
      default -> "refs " + list(citations);
    };
  }

  /** Direction and force, so that nobody reads them off the grade. */
  static String stance(Optional<Direction> direction, Optional<Force> force) {
    String towards = direction.map(Words::direction).orElse("see its parts");
    String strength = force.filter(f -> f != Force.NONE).map(f -> " (" + of(f) + ")").orElse("");
    return towards + strength;
  }

  private static String direction(Direction direction) {
    return switch (direction) {
      case FOR -> "speaks for";
      case AGAINST -> "speaks AGAINST";
      case RESTRICTS -> "restricts";
      case WAIVES -> "waives";
      case INFORMS -> "informs";
    };
  }
}
