// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.tarpswg.model.clinical.CodeSystem;
import org.tarpswg.model.stability.Stable;

/** A code of a concept, read in a named source. Immutable. */
@Stable
@Value.Immutable
public interface ConceptCode {

  /** The concept: the name of a constant of the model, or of an observation or unit. */
  String concept();

  /** What kind of concept it is. */
  ConceptKind kind();

  /** The system of the code. */
  CodeSystem system();

  /** The code as the system writes it. */
  String code();

  /** The name that the source gives to the code. */
  String display();

  /** The ids of the sources in which it was read, see {@link Terminology#sources}. */
  ImmutableSet<String> sources();

  /** What must be known of it, such as that it stands for more than the concept. */
  Optional<String> note();
}
