// SPDX-License-Identifier: Apache-2.0

/** What can be said: the case, the vocabulary of the guideline, the answer. */
module org.tarpswg.model {
  requires transitive com.google.common;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires static transitive org.jspecify;
  // what the generated sources are annotated with
  requires static com.google.errorprone.annotations;
  requires static java.compiler;
  requires static org.immutables.value.annotations;

  exports org.tarpswg.model.answer;
  exports org.tarpswg.model.clinical;
  exports org.tarpswg.model.fact;
  exports org.tarpswg.model.guideline;
  exports org.tarpswg.model.json;
  exports org.tarpswg.model.known;
  exports org.tarpswg.model.problem;
  exports org.tarpswg.model.stability;
}
