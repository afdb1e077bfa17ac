// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.law;

import java.util.function.Supplier;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.json.CaseWriter;
import org.tarpswg.testkit.generate.Refinement;

/** Says which law was broken, by which answer, to which case. */
final class Breach {
  private Breach() {}

  static void unless(boolean kept, PatientCase of, Supplier<String> words) {
    if (!kept) {
      throw new AssertionError(words.get() + "\nThe case:\n" + CaseWriter.write(of));
    }
  }

  static void unless(boolean kept, Refinement of, Supplier<String> words) {
    if (!kept) {
      throw new AssertionError(
          words.get()
              + "\nThe case that tells less:\n"
              + CaseWriter.write(of.less())
              + "The case that tells more:\n"
              + CaseWriter.write(of.more()));
    }
  }
}
