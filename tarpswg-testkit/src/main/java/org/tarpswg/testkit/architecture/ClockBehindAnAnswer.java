// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.architecture;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tarpswg.model.clinical.PatientCase;

/**
 * Follows the calls from each method that builds a case or asks for an answer, and finds where one
 * of them reads a clock.
 */
final class ClockBehindAnAnswer extends ArchCondition<JavaClass> {
  private static final ImmutableSet<String> CLOCKS =
      ImmutableSet.of(
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.util.Calendar.getInstance",
          "java.util.GregorianCalendar.<init>");
  private static final String ANSWERS = "org.tarpswg.model.answer";

  private final Predicate<JavaClass> within;

  /** Of the classes of the embedder, within which calls are followed. */
  ClockBehindAnAnswer(Predicate<JavaClass> within) {
    super("read no clock on the way from a case to an answer");
    this.within = within;
  }

  @Override
  public void check(JavaClass of, ConditionEvents events) {
    for (JavaCodeUnit unit : of.getCodeUnits()) {
      if (accesses(unit).anyMatch(ClockBehindAnAnswer::buildsOrAsks)) {
        check(unit, events);
      }
    }
  }

  private void check(JavaCodeUnit start, ConditionEvents events) {
    Set<JavaCodeUnit> seen = new HashSet<>();
    Deque<JavaCodeUnit> open = new ArrayDeque<>();
    open.add(start);
    while (!open.isEmpty()) {
      JavaCodeUnit unit = open.remove();
      if (seen.add(unit)) {
        accesses(unit)
            .filter(ClockBehindAnAnswer::readsAClock)
            .forEach(
                access ->
                    events.add(
                        SimpleConditionEvent.violated(
                            start,
                            access.getDescription() + ", on the way of " + start.getFullName())));
        accesses(unit).flatMap(this::follow).forEach(open::add);
      }
    }
  }

  private static Stream<JavaAccess<?>> accesses(JavaCodeUnit unit) {
    return unit.getOwner().getAccessesFromSelf().stream()
        .filter(access -> access.getOrigin().equals(unit));
  }

  private Stream<JavaCodeUnit> follow(JavaAccess<?> access) {
    return access.getTarget() instanceof CodeUnitAccessTarget target
            && within.test(target.getOwner())
        ? target.resolveMember().stream().map(JavaCodeUnit.class::cast)
        : Stream.empty();
  }

  private static boolean buildsOrAsks(JavaAccess<?> access) {
    if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
      return false;
    }
    return asks(target) || setsTheDay(target);
  }

  /** A case goes in, something of an answer comes out. */
  private static boolean asks(CodeUnitAccessTarget target) {
    return target.getRawReturnType().getPackageName().equals(ANSWERS)
        && target.getRawParameterTypes().stream()
            .anyMatch(type -> type.isEquivalentTo(PatientCase.class));
  }

  private static boolean setsTheDay(CodeUnitAccessTarget target) {
    return target.getName().equals("asOf")
        && target.getRawParameterTypes().stream()
            .anyMatch(type -> type.isEquivalentTo(LocalDate.class));
  }

  private static boolean readsAClock(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String name = access.getTarget().getName();
    return CLOCKS.contains(owner + "." + name)
        || (owner.startsWith("java.time.") && name.equals("now"))
        || access.getTargetOwner().isAssignableTo(Clock.class)
        || access.getTarget().getFullName().equals("java.util.Date.<init>()");
  }
}
