// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.fact;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.Histology;
import org.tarpswg.model.clinical.HistologyTerm;
import org.tarpswg.model.known.Months;
import org.tarpswg.model.known.PartialDate;
import org.tarpswg.model.known.Ternary;
import org.tarpswg.model.problem.InvalidValueException;

/** Values as the JSON of a case has them, without quotation marks. */
final class FactText {
  private static final String BETWEEN = ", ";
  private static final Splitter MEMBERS = Splitter.on(BETWEEN).omitEmptyStrings();

  private FactText() {}

  static String write(Object value) {
    if (value instanceof Months months) {
      return Integer.toString(months.count());
    } else if (value instanceof Histology histology
        && histology.term().isEmpty()
        && histology.candidates().size() > 1) {
      return write(histology.candidates());
    } else if (value instanceof Enum<?> constant) {
      return constant.name();
    } else if (value instanceof Collection<?> members) {
      return members.stream().map(FactText::write).collect(joining(BETWEEN, "[", "]"));
    }
    return value.toString();
  }

  /** Whether a set that holds this name can be told from one that holds two. */
  static boolean canBeMember(String name) {
    return !name.contains(BETWEEN);
  }

  static Ternary truth(String text) {
    return switch (text) {
      case "true" -> Ternary.YES;
      case "false" -> Ternary.NO;
      default -> throw refused(text, "true or false");
    };
  }

  /**
   * The value.
   *
   * @throws InvalidValueException if the text is none of this domain
   */
  @SuppressWarnings("unchecked") // each domain reads values of its own type
  static <T> T read(Domain<T> domain, String text) {
    return (T) readAs(domain, text);
  }

  private static Object readAs(Domain<?> domain, String text) {
    if (domain instanceof Domain.Choice<?> choice) {
      return constant(choice.constants(), text, domain);
    } else if (domain instanceof Domain.Choices<?> choices) {
      return constants(choices, text);
    } else if (domain instanceof Domain.Whole) {
      return whole(domain, text);
    } else if (domain instanceof Domain.Decimal) {
      return decimal(domain, text);
    } else if (domain instanceof Domain.Dates) {
      return PartialDate.parse(text);
    } else if (domain instanceof Domain.MonthCount) {
      return Months.of(whole(domain, text));
    } else if (domain instanceof Domain.Histologies) {
      return histology(domain, text);
    } else if (domain instanceof Domain.LesionIds) {
      return ImmutableSet.copyOf(members(domain, text));
    }
    return text;
  }

  private static <E extends Enum<E>> E constant(Class<E> constants, String text, Domain<?> domain) {
    return constant(constants, text).orElseThrow(() -> refused(text, domain.words()));
  }

  private static <E extends Enum<E>> Optional<E> constant(Class<E> constants, String text) {
    return Arrays.stream(constants.getEnumConstants())
        .filter(constant -> constant.name().equals(text))
        .findFirst();
  }

  private static <E extends Enum<E>> ImmutableSet<E> constants(
      Domain.Choices<E> domain, String text) {
    return members(domain, text).stream()
        .map(member -> constant(domain.constants(), member, domain))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableList<String> members(Domain<?> domain, String text) {
    if (!text.startsWith("[") || !text.endsWith("]")) {
      throw refused(text, domain.words());
    }
    return MEMBERS.splitToStream(text.substring(1, text.length() - 1)).collect(toImmutableList());
  }

  private static int whole(Domain<?> domain, String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw refused(text, domain.words());
    }
  }

  private static double decimal(Domain<?> domain, String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw refused(text, domain.words());
    }
  }

  private static Histology histology(Domain<?> domain, String text) {
    if (text.startsWith("[")) {
      return Histology.anyOf(
          members(domain, text).stream()
              .map(member -> constant(HistologicEntity.class, member, domain))
              .toList());
    }
    return constant(HistologicEntity.class, text)
        .map(Histology::of)
        .or(() -> constant(HistologyTerm.class, text).map(Histology::of))
        .orElseThrow(() -> refused(text, domain.words()));
  }

  private static InvalidValueException refused(String text, String rule) {
    return new InvalidValueException(text, rule, "Write it as the JSON of a case has it.");
  }
}
