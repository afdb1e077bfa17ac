// SPDX-License-Identifier: Apache-2.0

/**
 * How to prove an engine right: generators, laws, architecture rules. Handed a recommender; knows
 * no engine.
 */
module org.tarpswg.testkit {
  requires transitive com.tngtech.archunit;
  requires transitive com.tngtech.archunit.junit5.api;
  requires transitive net.jqwik.api;
  requires transitive org.assertj.core;
  requires transitive org.junit.jupiter.api;
  requires transitive org.tarpswg.evidence;
  requires transitive org.tarpswg.model;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires com.google.common;
  requires static transitive org.jspecify;

  exports org.tarpswg.testkit.architecture;
  exports org.tarpswg.testkit.cases;
  exports org.tarpswg.testkit.contract;
  exports org.tarpswg.testkit.generate;
  exports org.tarpswg.testkit.law;

  // the cases, laws and domains that JUnit and jqwik run by reflection
  opens org.tarpswg.testkit.contract;
  opens org.tarpswg.testkit.generate;
  opens org.tarpswg.testkit.law;

  provides net.jqwik.api.SampleReportingFormat with
      org.tarpswg.testkit.generate.CaseReport;
}
