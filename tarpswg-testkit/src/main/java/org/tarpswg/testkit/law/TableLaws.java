// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.law;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Map;
import java.util.TreeSet;
import org.tarpswg.model.answer.Caveat;
import org.tarpswg.model.answer.Finding;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.answer.ScopeFinding;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.stability.Evolving;

/** The table of systemic therapy, written down a second time on purpose; and what age changes. */
@Evolving
public final class TableLaws {
  private static final Splitter BLANK = Splitter.on(' ').omitEmptyStrings();
  private static final ImmutableList<String> REGIMENS =
      ImmutableList.copyOf(BLANK.split("40a 40b 41a 41b 43a 43b 43c 43d 43e 43f 43g 43h 43i"));

  /** What applies in a later line; behind a question mark what waits for a judgement. */
  private static final ImmutableMap<String, String> LATER =
      ImmutableMap.<String, String>builder()
          .put("WD_LPS", "43b 43c 43e ?43a")
          .put("DD_LPS", "43a 43b 43c 43e")
          .put("LMS", "43e 43b 43f 43d ?43a")
          .put("SFT", "43f 43g 43d 43e ?43a ?43b")
          .put("MPNST", "43a 43d 43e ?43b")
          .put("SYNOVIAL_SARCOMA", "43a 43d 43e ?43b")
          .put("UPS", "43e 43d ?43a ?43b")
          .put("PECOMA", "43h")
          .put("IMT", "43i")
          .buildOrThrow();

  private static final ImmutableSet<String> LIMITED = ImmutableSet.of("PECOMA", "IMT");
  private static final ImmutableSet<String> WITH_DACARBAZINE = ImmutableSet.of("LMS", "SFT");
  private static final ImmutableList<String> SITUATIONS =
      ImmutableList.of("palliative", "downsizing", "later", "contraindicated");

  private TableLaws() {}

  /** F44: the regimen clauses that apply, and that wait for a judgement, are those of the table. */
  public static Premise theRegimensAreThoseOfTheTable(
      Recommender recommender, PatientCase patientCase, long seed) {
    String entity = drawn(LATER.keySet().asList(), seed);
    String situation = drawn(SITUATIONS, seed / LATER.size());
    return Retold.of(
            patientCase,
            told -> PatientCase.builder().from(told).systemicTherapies(Listing.unknown()).build())
        .map(
            told ->
                Asked.told(
                    recommender,
                    told,
                    "primary.site=RETROPERITONEUM primary.histology="
                        + entity
                        + " disease.status=CONFIRMED primary.agentSensitivity.doxorubicin="
                        + " primary.agentSensitivity.ifosfamide="
                        + " primary.agentSensitivity.trabectedin= "
                        + facts(situation)))
        .filter(asked -> !asked.isEmpty())
        .map(asked -> isOfTheTable(asked.get(0), expected(entity, situation)))
        .orElse(Premise.NOT_HELD);
  }

  private static <T> T drawn(ImmutableList<T> all, long seed) {
    return all.get((int) Long.remainderUnsigned(seed, all.size()));
  }

  private static String facts(String situation) {
    String line = "plannedSystemicTherapy.line=";
    String contraindicated = " patient.anthracyclineContraindicated=";
    String goal = " goals.systemicTherapy=";
    return switch (situation) {
      case "palliative" -> line + 1 + contraindicated + false + goal + "PALLIATIVE";
      case "downsizing" -> line + 1 + contraindicated + false + goal + "DOWNSIZE_FOR_SYMPTOMS";
      case "later" -> line + 2 + contraindicated + false + goal + "PALLIATIVE";
      default -> line + 1 + contraindicated + true + goal + "PALLIATIVE";
    };
  }

  private static ImmutableSet<String> expected(String entity, String situation) {
    String row =
        switch (situation) {
          case "palliative" -> LIMITED.contains(entity) ? "" : "40a ?40b";
          case "downsizing" ->
              LIMITED.contains(entity) ? "" : WITH_DACARBAZINE.contains(entity) ? "41a 41b" : "41a";
          case "later" -> LATER.getOrDefault(entity, "");
          default -> LATER.getOrDefault(entity, "").replace("43c ", "");
        };
    return ImmutableSet.copyOf(BLANK.split(row));
  }

  private static Premise isOfTheTable(Asked asked, ImmutableSet<String> expected) {
    TreeSet<String> found = new TreeSet<>();
    for (String id : REGIMENS) {
      if (asked.findings().containsKey(id)) {
        Applicability applicability = asked.applicability(id);
        if (applicability == Applicability.APPLIES) {
          found.add(id);
        } else if (applicability == Applicability.UNDETERMINED) {
          found.add("?" + id);
        }
      }
    }
    ImmutableSet<String> ruled =
        expected.stream()
            .filter(id -> asked.findings().containsKey(id.replace("?", "")))
            .collect(ImmutableSet.toImmutableSet());
    asked.must(
        found.equals(ruled),
        () ->
            "The table has "
                + Sets.difference(ruled, found)
                + ", the answer "
                + Sets.difference(found, ruled));
    return asked.held(!found.isEmpty(), "40a");
  }

  /** F85: an age that is known changes the caveat for the young and nothing else. */
  public static Premise ageChangesACaveatAndNothingElse(
      Recommender recommender, PatientCase patientCase) {
    return Asked.judged(
        Asked.told(
            recommender,
            patientCase,
            "patient.ageYears=",
            "patient.ageYears=17",
            "patient.ageYears=64"),
        ages -> {
          Asked unknown = ages.get(0);
          if (!Findings.rules(unknown.answer(), "18")) {
            return Premise.NOT_RULED;
          }
          Asked young = ages.get(1);
          Asked old = ages.get(2);
          same(unknown, old);
          same(unknown, young);
          boolean silent = unknown.answer().scope().scopeClass().name().equals("OUT");
          young.must(
              silent || young.answer().scope().caveats().contains(Caveat.AGE_NOT_ADDRESSED),
              () -> "Nothing is said of the age of a patient who is 17.");
          old.must(
              !old.answer().scope().caveats().contains(Caveat.AGE_NOT_ADDRESSED),
              () -> "A caveat is made of the age of a patient who is 64.");
          return Premise.of(!silent);
        });
  }

  private static void same(Asked one, Asked other) {
    other.must(
        verdicts(one.answer()).equals(verdicts(other.answer())),
        () -> "Age changes more than a caveat.");
  }

  private static ImmutableMap<String, String> verdicts(Recommendations answer) {
    ImmutableMap.Builder<String, String> all = ImmutableMap.builder();
    ScopeFinding scope = answer.scope();
    all.put("scope", scope.scopeClass() + " " + scope.possible() + " " + scope.reasons());
    for (Map.Entry<String, Finding> unit : Findings.all(answer).entrySet()) {
      all.put(unit.getKey(), unit.getValue().applicability() + " " + unit.getValue().fulfillment());
    }
    Findings.options(answer)
        .forEach(option -> all.put(option.status() + " " + option.regimen(), "" + option.roles()));
    answer.assessments().forEach(found -> all.put(found.subject(), "" + found.possible()));
    return all.buildOrThrow();
  }
}
