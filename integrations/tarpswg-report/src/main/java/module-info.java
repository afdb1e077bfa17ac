// SPDX-License-Identifier: Apache-2.0

/** What is said of a patient, laid out for people. */
module org.tarpswg.report {
  requires transitive com.google.common;
  requires transitive org.tarpswg.evidence;
  requires transitive org.tarpswg.model;
  requires static transitive org.jspecify;
  // what the classes of the model are annotated with
  requires static com.google.errorprone.annotations;
  requires static org.immutables.value.annotations;

  exports org.tarpswg.report;
}
