// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.statement;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Comparator;
import java.util.stream.Stream;
import org.tarpswg.model.answer.ClauseLink;
import org.tarpswg.model.guideline.ClauseId;

/** Which clauses must be read beside each other, and which of two goes first. */
public final class Links {
  private static final ImmutableList<Pair> PAIRS =
      ImmutableList.of(
          pair("1", "19", "the team of 1 is the board of 19"),
          pair("1", "39", "a center that takes part in trials is where 39 refers to"),
          pair("2", "18", "what was resected before is weighed in 18"),
          pair("2", "24", "whether the primary is cleared stands in the reports"),
          pair("3", "25", "the response to earlier therapy is a feature of 25"),
          pair("3", "43a", "what was given before is shown beside every option of 43"),
          pair("4", "37", "earlier fields must be known before radiotherapy is given again"),
          pair("6", "27", "27 adds to the examination of the chest before definitive treatment"),
          pair("6", "34", "34 tells when the examination is repeated after clearance"),
          pair("7", "27", "one examination serves 7 and the abdominal half of 27"),
          pair("7", "34", "34 tells when the examination is repeated after clearance"),
          pair("8", "10a", "both ask for magnetic resonance, for different reasons"),
          pair("9", "12", "imaging of an equivocal liver lesion comes before its sampling"),
          pair("9", "31", "the burden in the liver decides on 31"),
          pair("10a", "13", "a suspicious soft tissue lesion can be imaged and sampled"),
          pair(
              "10b",
              "27",
              "27 goes first: definitive treatment in the lung asks for what 10b waives"),
          pair("11a", "12", "a primary that is not proven by tissue leaves 12 without its waiver"),
          pair("11b", "43i", "the test of 11b shows whether ALK is altered"),
          pair("12", "13", "for soft tissue 12b goes first, then 12c, then 13"),
          pair(
              "12",
              "14",
              "in the abdomen 12b goes first, then 14c, 12c, 14b, 14a; the liver is 12's"),
          pair("12", "30", "tissue may be wanted before a lesion is destroyed"),
          pair("13", "16", "16 tells how a needle biopsy is taken"),
          pair("15", "16", "15 tells who takes the biopsy and on which path, 16 with which needle"),
          pair("17", "24", "performance status is a criterion of 24"),
          pair("17", "40a", "what 17 finds decides whether anthracyclines are possible"),
          pair("18", "24", "18 weighs the operation that 24 has criteria for"),
          pair("18", "36", "another resection is weighed as the first was"),
          pair("19", "25", "a favorable response is a feature of 25 and an occasion of 19"),
          pair("19", "35", "a relapse comes before the board and may be ablated"),
          pair("19", "36", "a relapse comes before the board and may be resected again"),
          pair("21", "37", "palliative care and palliative radiotherapy go together"),
          pair("23", "38", "two ways to wait, each with its own trigger; both may hold"),
          pair("24", "25", "both are needed: 24 gates, 25 grades"),
          pair("24", "28", "28 takes away an objection to the site and makes no candidate"),
          pair("24", "31", "24 goes first; embolization does not count as control in 24b"),
          pair("24", "32", "one palliative exception serves both"),
          pair("24", "36", "another resection needs what the first one needed"),
          pair("25", "36", "36a asks for a feature of 25"),
          pair("27", "28", "what 27 finds outside the lung is what 28 speaks of"),
          pair("28", "31", "both speak of disease in more than one organ"),
          pair("30", "35", "ablation for two reasons; both may hold"),
          pair("32", "33", "sarcomatosis is multifocal disease"),
          pair(
              "32", "36", "the paper disagrees with itself after a response; both sides are shown"),
          pair("32", "37", "two ways to palliate a symptom"),
          pair("33", "39", "advised against outside trials; a trial stays possible"),
          pair("34", "35", "34 holds while nothing is known, a recurrence ends it"),
          pair("34", "36", "34 holds while nothing is known, a recurrence ends it"),
          pair("34", "38", "34 follows a resection; 38 has no printed schedule"),
          pair("35", "36", "alternatives side by side"),
          pair("37", "41a", "two ways to relieve a symptom"),
          pair("40a", "40b", "40b stands on 40a"),
          pair("40a", "41a", "the goal of therapy decides between them"),
          pair("40a", "42", "42 supports the choice of 40a"),
          pair("40a", "43a", "40 is for the first line, 43 for later lines or a contraindication"),
          pair("41a", "41b", "41b prefers one partner in two subtypes"),
          pair("41a", "43a", "both are open in a later line while no anthracycline was given"),
          pair("41b", "43a", "ifosfamide stays disfavored in leiomyosarcoma and SFT"),
          pair("42", "43e", "in the first line 42 is a caveat and excludes nothing"),
          pair("43c", "43d", "liposarcoma divides them: 43c speaks of it, 43d leaves it out"),
          pair("43d", "43g", "pazopanib in SFT stands on both"),
          pair("43e", "43f", "dacarbazine stands in both"),
          pair("41b", "43f", "dacarbazine stands in both"));

  private static final ImmutableMap<ClauseId, ImmutableList<ClauseLink>> BY_CLAUSE =
      Maps.toMap(PAIRS.stream().flatMap(Pair::clauses).collect(toImmutableSet()), Links::linked);

  private Links() {}

  /** The clauses to read beside this one, in printed order. */
  public static ImmutableList<ClauseLink> of(ClauseId clause) {
    return BY_CLAUSE.getOrDefault(clause, ImmutableList.of());
  }

  private static ImmutableList<ClauseLink> linked(ClauseId clause) {
    return PAIRS.stream()
        .flatMap(pair -> pair.from(clause))
        .sorted(Comparator.comparing(ClauseLink::clause))
        .collect(toImmutableList());
  }

  private static Pair pair(String one, String other, String words) {
    return new Pair(ClauseId.of(one), ClauseId.of(other), words);
  }

  private record Pair(ClauseId one, ClauseId other, String words) {
    Stream<ClauseId> clauses() {
      return Stream.of(one, other);
    }

    Stream<ClauseLink> from(ClauseId clause) {
      if (clause.equals(one)) {
        return Stream.of(new ClauseLink(other, words));
      }
      return clause.equals(other) ? Stream.of(new ClauseLink(one, words)) : Stream.empty();
    }
  }
}
