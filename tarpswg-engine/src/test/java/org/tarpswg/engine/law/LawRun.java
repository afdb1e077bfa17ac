// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.law;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.RandomGenerator;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.testkit.generate.CaseKind;
import org.tarpswg.testkit.generate.Kind;
import org.tarpswg.testkit.generate.Refinement;
import org.tarpswg.testkit.law.RecommenderLaws;

/** Runs one law of the kit, as the kit states it, against any recommender. */
final class LawRun {
  private static final long SEED = 20180601;
  private static final int SIZE = 1000;
  private static final int DAYS = 4000;

  private final Method law;

  private LawRun(Method law) {
    this.law = law;
  }

  /** Every law of the kit by its name. */
  static ImmutableSortedMap<String, LawRun> all() {
    return Stream.<Class<?>>iterate(
            RecommenderLaws.class, type -> type != Object.class, Class::getSuperclass)
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(Property.class))
        .collect(toImmutableSortedMap(Comparator.naturalOrder(), Method::getName, LawRun::new));
  }

  /** What the law says first against a recommender, in so many cases; empty if nothing. */
  Optional<String> breach(Recommender recommender, int tries) throws Exception {
    Judged judged = new Judged(recommender);
    ImmutableList<RandomGenerator<?>> drawn =
        Arrays.stream(law.getParameters()).map(LawRun::generator).collect(toImmutableList());
    Random random = new Random(SEED);
    law.setAccessible(true);
    try {
      for (int tried = 0; tried < tries; tried++) {
        law.invoke(
            judged, drawn.stream().map(from -> from.next(random).value()).toArray(Object[]::new));
      }
      judged.count();
    } catch (InvocationTargetException thrown) {
      return Optional.of(message(Objects.requireNonNull(thrown.getCause())));
    }
    return Optional.empty();
  }

  private static String message(Throwable cause) {
    return cause instanceof AssertionError
        ? String.valueOf(cause.getMessage())
        : "It fails with " + cause;
  }

  private static RandomGenerator<?> generator(Parameter parameter) {
    return arbitrary(parameter).generator(SIZE);
  }

  private static Arbitrary<?> arbitrary(Parameter parameter) {
    Class<? extends ArbitrarySupplier<?>> supplier =
        parameter.getAnnotation(ForAll.class).supplier();
    if (supplier != ArbitrarySupplier.NONE.class) {
      return supplied(supplier);
    } else if (parameter.getType() == PatientCase.class) {
      return kind(parameter).cases();
    } else if (parameter.getType() == Refinement.class) {
      return Refinement.of(kind(parameter).cases());
    } else if (parameter.getType() == int.class) {
      return Arbitraries.integers().between(0, DAYS);
    }
    return Arbitraries.longs();
  }

  private static CaseKind kind(Parameter parameter) {
    Kind kind = parameter.getAnnotation(Kind.class);
    return kind == null ? CaseKind.MIXED : kind.value();
  }

  private static Arbitrary<?> supplied(Class<? extends ArbitrarySupplier<?>> supplier) {
    try {
      return Objects.requireNonNull(supplier.getConstructor().newInstance().get());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(supplier + " cannot be made", e);
    }
  }

  /** The laws of a recommender that somebody else runs. */
  private static final class Judged extends RecommenderLaws {
    private final Recommender judged;

    Judged(Recommender judged) {
      this.judged = judged;
    }

    @Override
    protected Recommender recommender() {
      return judged;
    }

    /** Fails where the premise held too seldom. */
    void count() throws ReflectiveOperationException, InvocationTargetException {
      Method share = counted(RecommenderLaws.class);
      share.setAccessible(true);
      share.invoke(this);
    }

    private static Method counted(Class<?> type) throws NoSuchMethodException {
      Function<Class<?>, Optional<Method>> here =
          one ->
              Arrays.stream(one.getDeclaredMethods())
                  .filter(method -> method.getName().equals("requireShare"))
                  .findFirst();
      for (Class<?> one = type; one != null; one = one.getSuperclass()) {
        if (here.apply(one).isPresent()) {
          return here.apply(one).orElseThrow();
        }
      }
      throw new NoSuchMethodException("requireShare");
    }
  }
}
