// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.contract;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.tarpswg.testkit.cases.ConformanceCase;
import org.tarpswg.testkit.cases.ConformanceCases;
import org.tarpswg.testkit.law.RecommenderLaws;

/** Three lines give every case and every law; a failure says all there is to know, in a line. */
class RecommenderContractTest {
  private static final Launcher LAUNCHER = LauncherFactory.create();
  private static final Map<String, String> OUTCOMES = new HashMap<>();
  private static final Set<String> GROUPS = new HashSet<>();

  private static LauncherDiscoveryRequest run(String engine) {
    return LauncherDiscoveryRequestBuilder.request()
        .selectors(selectClass(JudgedEngine.class))
        .filters(EngineFilter.includeEngines(engine))
        .build();
  }

  @BeforeAll
  static void runTheCases() {
    LAUNCHER.execute(
        run("junit-jupiter"),
        new TestExecutionListener() {
          @Override
          public void executionFinished(TestIdentifier of, TestExecutionResult result) {
            if (of.isTest()) {
              OUTCOMES.put(
                  of.getDisplayName(), result.getThrowable().map(Throwable::getMessage).orElse(""));
            } else {
              GROUPS.add(of.getDisplayName());
            }
          }
        });
  }

  private static String outcome(String id) {
    return ImmutableMap.copyOf(OUTCOMES).entrySet().stream()
        .filter(test -> test.getKey().endsWith("[" + id + "]"))
        .collect(toImmutableMap(Map.Entry::getKey, Map.Entry::getValue))
        .values()
        .asList()
        .get(0);
  }

  @Test
  void everyCaseIsATestAndEveryFileAGroup() {
    assertThat(OUTCOMES).hasSameSizeAs(ConformanceCases.all());
    assertThat(OUTCOMES)
        .containsKey(
            "25.b: Exactly twelve months free of disease are a favorable interval."
                + " [statement-25-05]");
    assertThat(GROUPS)
        .containsAll(
            ConformanceCases.all().stream()
                .map(ConformanceCase::subject)
                .collect(ImmutableSet.toImmutableSet()));
  }

  @Test
  void everyLawIsATest() {
    long laws =
        Stream.<Class<?>>iterate(
                RecommenderLaws.class, type -> type != Object.class, Class::getSuperclass)
            .flatMap(type -> Stream.of(type.getDeclaredMethods()))
            .filter(method -> method.isAnnotationPresent(Property.class))
            .count();

    assertThat(laws).isGreaterThan(50);
    assertThat(LAUNCHER.discover(run("jqwik")).countTestIdentifiers(TestIdentifier::isTest))
        .isEqualTo(laws);
  }

  @Test
  void aCaseThatIsAnsweredRightlyPasses() {
    assertThat(outcome("statement-39-01")).isEmpty();
  }

  @Test
  void aFailureSaysClauseCaseReadingAndWhereToLook() {
    assertThat(outcome("statement-25-05"))
        .isEqualTo(
            "25.b: expected a finding, was none"
                + " | case statement-25-05, \"Exactly twelve months free of disease are a"
                + " favorable interval.\" | readings R31 | look first at statement 25 (Local"
                + " therapies); docs/READINGS.md R31; the rules: none covers it");
  }

  @Test
  void allDisagreementsOfACaseAreToldAtOnceEachOnItsLine() {
    assertThat(outcome("statement-25-01").lines().map(line -> line.split(":", 2)[0]))
        .containsExactly("25", "25.a", "25.b", "25.c");
  }
}
