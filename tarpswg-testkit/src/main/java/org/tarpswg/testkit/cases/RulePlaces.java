// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.cases;

import java.util.Optional;
import org.tarpswg.model.answer.AssessmentKind;
import org.tarpswg.model.guideline.Heading;
import org.tarpswg.model.stability.Evolving;

/** Where an engine keeps its rules, so that a failure can name the file to open first. */
@Evolving
public interface RulePlaces {

  /** The file with the rules of the statements under this heading; absent if nobody has said. */
  Optional<String> of(Heading heading);

  /** The file with the rule of this assessment; absent if nobody has said. */
  Optional<String> of(AssessmentKind kind);

  /** Of an engine that does not say. */
  static RulePlaces notSaid() {
    return new RulePlaces() {
      @Override
      public Optional<String> of(Heading heading) {
        return Optional.empty();
      }

      @Override
      public Optional<String> of(AssessmentKind kind) {
        return Optional.empty();
      }
    };
  }
}
