// SPDX-License-Identifier: Apache-2.0

/** What the paper says, as data with typed access. */
module org.tarpswg.evidence {
  requires transitive com.google.common;
  requires transitive org.tarpswg.model;
  requires com.fasterxml.jackson.core;
  requires static transitive org.jspecify;
  // what the generated sources are annotated with
  requires static com.google.errorprone.annotations;
  requires static java.compiler;
  requires static org.immutables.value.annotations;

  exports org.tarpswg.evidence;
}
