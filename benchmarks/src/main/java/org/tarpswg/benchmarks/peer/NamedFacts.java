// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.benchmarks.peer;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarpswg.benchmarks.slice.SliceFacts;
import org.tarpswg.model.known.Ternary;

/** The facts under the names that the CQL libraries give them; what is unknown is null there. */
final class NamedFacts {
  private NamedFacts() {}

  /** The facts that are true, false or unknown. */
  static ImmutableMap<String, Ternary> truths(SliceFacts facts) {
    return ImmutableMap.<String, Ternary>builder()
        .put("Retroperitoneal", facts.retroperitoneal())
        .put("Proven Lesion", facts.provenLesion())
        .put("Other Lesions", facts.otherLesions())
        .put("Biopsy Proven", facts.biopsyProven())
        .put("Other Malignancy", facts.otherMalignancy())
        .put("Hereditary Syndrome", facts.hereditarySyndrome())
        .put("Research Tissue Wanted", facts.researchTissueWanted())
        .put("Recurrent", facts.recurrent())
        .put("Metastasectomy", facts.metastasectomy())
        .put("Low Volume", facts.lowVolume())
        .put("High Volume", facts.highVolume())
        .put("Long Interval", facts.longInterval())
        .put("Short Interval", facts.shortInterval())
        .put("Responded", facts.responded())
        .put("High Grade", facts.highGrade())
        .put("First Line", facts.firstLine())
        .put("Palliative", facts.palliative())
        .put("Downsizing", facts.downsizing())
        .put("Contraindicated", facts.contraindicated())
        .put("No Anthracycline Yet", facts.noAnthracyclineYet())
        .put("Sensitive To Doxorubicin", facts.sensitiveToDoxorubicin())
        .put("Sensitive To Ifosfamide", facts.sensitiveToIfosfamide())
        .put("Sensitive To Trabectedin", facts.sensitiveToTrabectedin())
        .buildOrThrow();
  }

  /** True, false, or null where it is unknown. */
  static @Nullable Boolean orNull(Ternary truth) {
    return truth.isKnown() ? truth.isYes() : null;
  }

  /** The names of the constants of a set. */
  @SuppressWarnings("EnumOrdinal") // as an EnumSet does it
  static List<String> names(long bits, Enum<?>[] constants) {
    return Arrays.stream(constants)
        .filter(each -> (bits & (1L << each.ordinal())) != 0)
        .map(Enum::name)
        .toList();
  }
}
