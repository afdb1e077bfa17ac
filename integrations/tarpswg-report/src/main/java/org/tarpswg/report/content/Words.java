// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report.content;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Joiner;
import com.google.common.collect.Streams;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tarpswg.model.answer.FactReading;
import org.tarpswg.model.answer.MissingFact;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.guideline.Direction;
import org.tarpswg.model.guideline.Force;
import org.tarpswg.model.known.Labeled;
import org.tarpswg.report.document.Line;
import org.tarpswg.report.document.Style;

/** Constants and lists of an answer in words. */
final class Words {
  private static final String COMPLETE = ".complete";
  private static final Joiner COMMAS = Joiner.on(", ");

  private static final Pattern OUTSIDE_BRACKETS = Pattern.compile("([^\\[\\]]+)(?=\\[|$)");

  private Words() {}

  static String of(Enum<?> constant) {
    return constant instanceof Labeled labeled ? labeled.label() : plain(constant.name());
  }

  /** UPPER_SNAKE_CASE in words; what stands in brackets is a name and stays. */
  static String plain(String constant) {
    return OUTSIDE_BRACKETS
        .matcher(constant)
        .replaceAll(
            words ->
                Matcher.quoteReplacement(
                    words.group(1).toLowerCase(Locale.ROOT).replace('_', ' ')));
  }

  static String list(Iterable<?> values) {
    return COMMAS.join(values);
  }

  static String constants(Iterable<? extends Enum<?>> values) {
    return Streams.stream(values).map(Words::of).collect(joining(", "));
  }

  static String plainList(Iterable<String> constants) {
    return Streams.stream(constants).map(Words::plain).collect(joining(", "));
  }

  /** Names only, for where the paths stand elsewhere. */
  static String labels(Iterable<MissingFact> facts) {
    return Streams.stream(facts).map(MissingFact::label).distinct().collect(joining(", "));
  }

  /** Names with paths, to know what to add to the case. */
  static Line facts(List<MissingFact> facts) {
    return Line.join(", ", facts.stream().map(Words::fact).toList());
  }

  static Line fact(MissingFact fact) {
    return named(fact.label(), fact.path().text());
  }

  static Line reading(FactReading fact) {
    return named(fact.label() + ": " + fact.value(), fact.path().text());
  }

  private static Line named(String words, String path) {
    return Line.of(words + " (").then(path, Style.CODE).then(")");
  }

  /** How JSON says whether a list is complete: lesionsComplete; nothing for another fact. */
  static String completeProperty(FactPath path) {
    if (!path.text().endsWith(COMPLETE)) {
      return "";
    }
    String list = path.text().substring(0, path.text().length() - COMPLETE.length());
    return list.substring(list.lastIndexOf('.') + 1) + "Complete";
  }

  static String references(List<Integer> citations) {
    return switch (citations.size()) {
      case 0 -> "no refs";
      case 1 -> "ref " + citations.get(0);
      default -> "refs " + list(citations);
    };
  }

  /** Direction and force, so that nobody reads them off the grade. */
  static Line stance(Optional<Direction> direction, Optional<Force> force) {
    Line towards = direction.map(Words::direction).orElse(Line.of("see its parts"));
    return force
        .filter(each -> each != Force.NONE)
        .map(each -> towards.then(" (" + of(each) + ")"))
        .orElse(towards);
  }

  private static Line direction(Direction direction) {
    return switch (direction) {
      case FOR -> Line.strong("speaks for");
      case AGAINST -> Line.EMPTY.then("speaks AGAINST", Style.AGAINST);
      case RESTRICTS -> Line.EMPTY.then("restricts", Style.AGAINST);
      case WAIVES -> Line.EMPTY.then("waives", Style.AGAINST);
      case INFORMS -> Line.of("informs");
    };
  }
}
