// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.tarpswg.model.known.Ternary;

/**
 * Judges conditions over every completion of one case, each condition once.
 *
 * <p>Where nothing within a condition shares a question, what follows of the whole follows from the
 * parts. Only parts that share one are put together in a decision diagram.
 */
final class ExactTruths {
  private final CaseFacts facts;
  private final OpenQuestions questions;
  private final OpenParts parts;
  private final IdentityHashMap<Condition, Exact> judged = new IdentityHashMap<>();
  private final Map<Group, Exact> judgedTogether = new HashMap<>();

  ExactTruths(CaseFacts facts) {
    this.facts = facts;
    this.questions = new OpenQuestions(facts);
    this.parts = new OpenParts(facts, questions);
  }

  CaseFacts facts() {
    return facts;
  }

  OpenQuestions questions() {
    return questions;
  }

  OpenParts parts() {
    return parts;
  }

  /** Groups of conditions that share no question with another group. */
  List<List<Condition>> groups(List<Condition> conditions) {
    return Connected.groups(conditions, parts, questions);
  }

  /** What follows of the condition. */
  Exact of(Condition condition) {
    Ternary truth = Possible.of(facts).truthOf(condition);
    if (truth.isKnown()) {
      return Exact.settled(truth.isYes());
    }
    Exact known = judged.get(condition);
    if (known == null) {
      known = judge(condition);
      judged.put(condition, known);
    }
    return known;
  }

  private Exact judge(Condition condition) {
    OpenParts.OpenPart open = parts.of(condition);
    if (open.asksOnce()) {
      return Exact.open(open.questions());
    } else if (condition instanceof Condition.Not not) {
      return of(not.condition()).not();
    } else if (condition instanceof Condition.AllOf) {
      return together(condition, true);
    } else if (condition instanceof Condition.AnyOf) {
      return together(condition, false);
    }
    return of(condition.within(facts).get(0));
  }

  /** A conjunction, or a disjunction: the group that fails, or holds, decides it alone. */
  private Exact together(Condition condition, boolean all) {
    ImmutableList.Builder<Exact> open = ImmutableList.builder();
    for (List<Condition> group : groups(openWithin(condition, all))) {
      Exact of = group.size() == 1 ? of(group.get(0)) : of(new Group(group, all));
      if (of.isOpen()) {
        open.add(of);
      } else if (of.canHold() != all) {
        return of;
      }
    }
    ImmutableList<Exact> deciding = open.build();
    return deciding.isEmpty()
        ? Exact.settled(all)
        : deciding.size() == 1 ? deciding.get(0) : Exact.open(union(deciding));
  }

  /** What follows of conditions that share questions; many rules begin with the same ones. */
  private Exact of(Group group) {
    Exact known = judgedTogether.get(group);
    if (known == null) {
      known = Entangled.judge(group.conditions, group.all, this);
      judgedTogether.put(group, known);
    }
    return known;
  }

  /** Conditions that are taken together, all of them or any of them; compared by identity. */
  private record Group(List<Condition> conditions, boolean all) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Group group && group.all == all && same(group.conditions);
    }

    private boolean same(List<Condition> others) {
      boolean same = others.size() == conditions.size();
      for (int i = 0; same && i < conditions.size(); i++) {
        same = others.get(i) == conditions.get(i);
      }
      return same;
    }

    @Override
    public int hashCode() {
      int hash = Boolean.hashCode(all);
      for (Condition condition : conditions) {
        hash = 31 * hash + System.identityHashCode(condition);
      }
      return hash;
    }
  }

  /** The numbers of the questions that decide any of these. */
  static int[] union(List<Exact> open) {
    return OpenParts.distinct(
        open.stream().flatMapToInt(each -> IntStream.of(each.deciding())).toArray());
  }

  /** What is open directly within, each once; what is put together in the same way is opened up. */
  private List<Condition> openWithin(Condition condition, boolean all) {
    List<Condition> open = new ArrayList<>();
    Set<Condition> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    gather(condition, all, seen, open);
    return open;
  }

  private void gather(Condition condition, boolean all, Set<Condition> seen, List<Condition> open) {
    for (Condition within : condition.within(facts)) {
      Condition bare = bare(within);
      if (parts.isOpen(bare) && seen.add(bare)) {
        if (all ? bare instanceof Condition.AllOf : bare instanceof Condition.AnyOf) {
          gather(bare, all, seen, open);
        } else {
          open.add(bare);
        }
      }
    }
  }

  /** The condition without its names. */
  private Condition bare(Condition condition) {
    Condition bare = condition;
    while (bare instanceof Condition.Named || bare instanceof Condition.Exists) {
      bare = bare.within(facts).get(0);
    }
    return bare;
  }
}
