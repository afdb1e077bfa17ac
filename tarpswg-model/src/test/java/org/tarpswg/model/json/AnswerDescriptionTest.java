// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tarpswg.model.answer.Recommendations;

/**
 * No getter of an answer's types is forgotten by the description that is written, read and shown.
 */
class AnswerDescriptionTest {
  private static final String ANSWER = Recommendations.class.getPackageName();

  /** Properties that are not named as their getter is. */
  private static final ImmutableMap<String, String> RENAMED =
      ImmutableMap.of(
          "PartFinding.id", "part",
          "missing.applicability", "missingForApplicability",
          "missing.fulfillment", "missingForFulfillment");

  static Stream<AnswerType<?, ?>> described() {
    Map<String, AnswerType<?, ?>> found = new LinkedHashMap<>();
    collect(AnswerTypes.ANSWER, found);
    return found.values().stream();
  }

  private static void collect(AnswerType<?, ?> type, Map<String, AnswerType<?, ?>> found) {
    if (found.put(type.name(), type) == null) {
      type.fields().forEach(field -> collect(field, found));
    }
  }

  private static void collect(AnswerField<?, ?> field, Map<String, AnswerType<?, ?>> found) {
    if (field instanceof AnswerField.Within<?, ?, ?> within) {
      collect(within.type().get(), found);
    } else if (field instanceof AnswerField.Records<?, ?, ?> records) {
      collect(records.type().get(), found);
    } else if (field instanceof AnswerField.Group<?, ?> group) {
      group.fields().forEach(each -> collect(each, found));
    }
  }

  @Test
  void every_type_that_an_answer_holds_is_described() {
    Set<Class<?>> held = new LinkedHashSet<>();
    reach(Recommendations.class, held);
    assertThat(held).hasSizeGreaterThan(18);
    assertThat(described().map(AnswerType::name).filter(name -> !name.equals("Notice")))
        .containsExactlyInAnyOrderElementsOf(
            held.stream().map(Class::getSimpleName).collect(toImmutableSet()));
  }

  private static void reach(Type type, Set<Class<?>> held) {
    if (type instanceof ParameterizedType generic) {
      Arrays.stream(generic.getActualTypeArguments()).forEach(each -> reach(each, held));
    } else if (type instanceof Class<?> answer
        && answer.getPackageName().equals(ANSWER)
        && !answer.isEnum()
        && held.add(answer)) {
      getters(answer).values().forEach(getter -> reach(getter, held));
    }
  }

  @ParameterizedTest
  @MethodSource("described")
  void every_getter_is_described_once(AnswerType<?, ?> type) throws ClassNotFoundException {
    Class<?> answer = Class.forName(ANSWER + "." + type.name());
    if (!answer.isEnum()) {
      assertThat(type.fields().stream().flatMap(field -> names(type.name(), field)))
          .doesNotHaveDuplicates()
          .containsExactlyInAnyOrderElementsOf(getters(answer).keySet());
    }
  }

  private static Stream<String> names(String owner, AnswerField<?, ?> field) {
    String property = field.name().property();
    if (field instanceof AnswerField.Group<?, ?> group) {
      return group.fields().stream().flatMap(each -> names(property, each));
    }
    return field instanceof AnswerField.Implied
        ? Stream.empty()
        : Stream.of(RENAMED.getOrDefault(owner + "." + property, property));
  }

  /** What a builder can be given: the components of a record, the attributes of an interface. */
  private static ImmutableMap<String, Type> getters(Class<?> answer) {
    if (answer.isRecord()) {
      return Arrays.stream(answer.getRecordComponents())
          .collect(
              ImmutableMap.toImmutableMap(
                  RecordComponent::getName, RecordComponent::getGenericType));
    }
    ImmutableSet<String> set = setters(answer);
    return Arrays.stream(answer.getMethods())
        .filter(method -> method.getDeclaringClass() == answer && method.getParameterCount() == 0)
        .filter(method -> set.contains(method.getName()))
        .collect(ImmutableMap.toImmutableMap(Method::getName, Method::getGenericReturnType));
  }

  private static ImmutableSet<String> setters(Class<?> answer) {
    try {
      return Arrays.stream(Class.forName(answer.getName() + "$Builder").getMethods())
          .filter(method -> method.getParameterCount() == 1)
          .map(Method::getName)
          .collect(toImmutableSet());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @MethodSource("described")
  void every_field_says_what_it_means(AnswerType<?, ?> type) {
    assertThat(type.words()).isNotBlank().endsWith(".");
    assertThat(type.fields())
        .allSatisfy(field -> assertThat(field.name().words()).isNotBlank().doesNotEndWith("."));
  }
}
