// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.io.Serializable;
import java.time.Clock;
import java.util.Random;
import java.util.Scanner;
import java.util.SplittableRandom;
import java.util.Timer;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.tarpswg.model.stability.Evolving;

/** Same case, same answer, byte for byte: what a pure package cannot reach. */
@Evolving
public final class PurityRules {
  private static final ImmutableSet<String> DEFAULTS_OF_THE_MACHINE =
      ImmutableSet.of(
          "java.util.Locale.getDefault",
          "java.util.Locale.setDefault",
          "java.util.TimeZone.getDefault",
          "java.time.ZoneId.systemDefault",
          "java.nio.charset.Charset.defaultCharset",
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.lang.System.getenv",
          "java.lang.System.getProperty",
          "java.lang.System.setProperty",
          "java.lang.System.identityHashCode",
          "java.lang.Math.random",
          "java.lang.Class.forName",
          "java.lang.Class.getResource",
          "java.lang.Class.getResourceAsStream");

  /** Methods that ask for the default locale unless they are given one. */
  private static final ImmutableSet<String> LOCALE_UNLESS_GIVEN =
      ImmutableSet.of(
          "java.lang.String.format",
          "java.lang.String.formatted",
          "java.lang.String.toLowerCase",
          "java.lang.String.toUpperCase");

  /** The engine is pure. */
  public static final ArchRule the_engine_is_pure = pure("org.tarpswg.engine..");

  private PurityRules() {}

  /**
   * The classes of a package read no clock, no default of the machine, nothing random; they do no
   * input or output, log nothing, reflect on nothing and start no thread.
   */
  public static ArchRule pure(String packages) {
    return CompositeArchRule.of(reachesNothing(packages)).and(callsNothing(packages));
  }

  private static ArchRule reachesNothing(String packages) {
    return noClasses()
        .that()
        .resideInAPackage(packages)
        .should()
        .dependOnClassesThat(impure())
        .because("the same case gets the same answer, whenever and wherever it is asked")
        .allowEmptyShould(false);
  }

  private static ArchRule callsNothing(String packages) {
    return noClasses()
        .that()
        .resideInAPackage(packages)
        .should()
        .accessTargetWhere(asksTheMachine())
        .because("no default of a machine may reach an answer")
        .allowEmptyShould(false);
  }

  private static DescribedPredicate<JavaClass> impure() {
    DescribedPredicate<JavaClass> files =
        resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..", "java.net..")
            .and(DescribedPredicate.not(type(Serializable.class)));
    DescribedPredicate<JavaClass> logs =
        resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache.logging..");
    DescribedPredicate<JavaClass> reflectionAndThreads =
        resideInAnyPackage("java.lang.reflect..", "java.util.concurrent.locks..");
    return files
        .or(logs)
        .or(reflectionAndThreads)
        .or(type(Clock.class))
        .or(type(Random.class))
        .or(type(SplittableRandom.class))
        .or(type(ThreadLocalRandom.class))
        .or(type(UUID.class))
        .or(type(Scanner.class))
        .or(type(Timer.class))
        .or(type(Thread.class))
        .as("read, write, log, reflect, draw lots or watch a clock");
  }

  private static DescribedPredicate<JavaAccess<?>> asksTheMachine() {
    return DescribedPredicate.describe(
        "ask the machine for its time, place or settings",
        access -> {
          String owner = access.getTargetOwner().getName();
          String target = owner + "." + access.getTarget().getName();
          return DEFAULTS_OF_THE_MACHINE.contains(target)
              || (owner.startsWith("java.time.") && access.getTarget().getName().equals("now"))
              || isStreamOfSystem(target)
              || (LOCALE_UNLESS_GIVEN.contains(target) && !namesLocale(access));
        });
  }

  private static boolean isStreamOfSystem(String target) {
    return ImmutableSet.of("java.lang.System.out", "java.lang.System.err", "java.lang.System.in")
        .contains(target);
  }

  private static boolean namesLocale(JavaAccess<?> access) {
    return access.getTarget().getFullName().contains("java.util.Locale");
  }
}
