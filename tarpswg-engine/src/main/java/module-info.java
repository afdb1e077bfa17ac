// SPDX-License-Identifier: Apache-2.0

/** What follows for one patient: from a case to recommendations, purely. */
module org.tarpswg.engine {
  requires transitive org.tarpswg.model;
  requires transitive org.tarpswg.evidence;
  requires static transitive org.jspecify;
  requires static com.google.errorprone.annotations;

  exports org.tarpswg.engine;
}
