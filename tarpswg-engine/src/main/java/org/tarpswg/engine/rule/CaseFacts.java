// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.tarpswg.model.answer.Derivation;
import org.tarpswg.model.answer.Policy;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Ternary;

/**
 * A case under a policy, while it is judged: each question is read once. Whoever holds its lock
 * owns it, as every {@link #whenRead value that is worked out when it is read} does; it never
 * leaves the engine.
 */
public final class CaseFacts {
  private final Object lock;
  private final PatientCase patientCase;
  private final Policy policy;
  private final Map<Object, Reading<?>> supposed = new HashMap<>();
  private final Map<Object, Reading<?>> readings = new HashMap<>(256);
  private final IdentityHashMap<RecordList<?>, RecordList.Listed<?>> lists =
      new IdentityHashMap<>();
  private final IdentityHashMap<Condition.Exists<?>, Condition> expanded = new IdentityHashMap<>();

  private final AsTold asTold = new AsTold();
  private final Map<Answered, CaseFacts> supposings = new HashMap<>();
  private final Remaining remaining;
  private final IdentityHashMap<Condition, Derivation> derivations = new IdentityHashMap<>();

  /** Starts to judge a case. */
  public CaseFacts(PatientCase patientCase, Policy policy) {
    this(patientCase, policy, new Object(), Remainders.shared());
  }

  private CaseFacts(PatientCase patientCase, Policy policy, Object lock, Remainders known) {
    this.lock = lock;
    this.patientCase = patientCase;
    this.policy = policy;
    this.remaining = new Remaining(this, known);
  }

  /** The same case, supposing that a question is answered in this way, beside what is supposed. */
  public <V> CaseFacts supposing(Question<V> question, V answer) {
    Answered answered = new Answered(question.identity(), answer);
    CaseFacts known = supposings.get(answered);
    if (known == null) {
      known = suppose(question, answer);
      supposings.put(answered, known);
    }
    return known;
  }

  private <V> CaseFacts suppose(Question<V> question, V answer) {
    CaseFacts supposing = new CaseFacts(patientCase, policy, lock, remaining.known());
    supposing.supposed.putAll(supposed);
    supposing.supposed.put(
        question.identity(),
        new Reading<>(ImmutableList.of(answer), ImmutableList::of, read(question)::facts));
    supposing.readings.putAll(supposing.supposed);
    return supposing;
  }

  /** An answer to a question. */
  private record Answered(Object question, Object answer) {}

  /** The same, where the case leaves the question open; else the case as it is. */
  public <V> CaseFacts supposingIfOpen(Question<V> question, V answer) {
    return read(question).isSettled() ? this : supposing(question, answer);
  }

  /** The case. */
  public PatientCase patientCase() {
    return patientCase;
  }

  /** The policy in force. */
  public Policy policy() {
    return policy;
  }

  /** A condition about a list, spelled out for the records of this case. */
  Condition expand(Condition.Exists<?> exists) {
    Condition known = expanded.get(exists);
    if (known == null) {
      known = exists.spelledOut(this);
      expanded.put(exists, known);
    }
    return known;
  }

  /** The records that the case lists. */
  @SuppressWarnings("unchecked") // each list is stored with its own records
  <R> RecordList.Listed<R> listed(RecordList<R> list) {
    RecordList.Listed<?> known = lists.get(list);
    if (known == null) {
      known = list.listed(this);
      lists.put(list, known);
    }
    return (RecordList.Listed<R>) known;
  }

  /** What the case says to a question. */
  @SuppressWarnings("unchecked") // each question is stored with its own reading
  public <V> Reading<V> read(Question<V> question) {
    Reading<?> known = readings.get(question.identity());
    if (known == null) {
      known = question.read(this);
      readings.put(question.identity(), known);
    }
    return (Reading<V>) known;
  }

  /** The values that the case allows. */
  Possible asTold() {
    return asTold;
  }

  /** A value that is worked out when it is first read. */
  public <T> WhenRead<T> whenRead(Supplier<T> source) {
    return new WhenRead<>(lock, source);
  }

  /** What is left of conditions. */
  Remaining remaining() {
    return remaining;
  }

  /** The unknown facts that these open questions wait for, each once, in their order. */
  ImmutableList<FactPath> unknown(Asked... deciding) {
    if (deciding.length == 1) {
      ImmutableList<FactPath> unknown = unknown(deciding[0]);
      if (unknown.size() < 2) {
        return unknown;
      }
    }
    ImmutableSortedSet.Builder<FactPath> unknown = ImmutableSortedSet.naturalOrder();
    for (Asked question : deciding) {
      unknown.addAll(unknown(question));
    }
    return unknown.build().asList();
  }

  private ImmutableList<FactPath> unknown(Asked open) {
    return requireNonNull(readings.get(open.identity()), "what is open was read").unknown();
  }

  /** How many conditions were worked out. */
  int judged() {
    return remaining.judged();
  }

  /** The steps of a condition, made once. */
  Derivation derivation(Condition condition) {
    Derivation known = derivations.get(condition);
    if (known == null) {
      known = new ConditionDerivation(condition, this);
      derivations.put(condition, known);
    }
    return known;
  }

  /** Exactly what the case says; the truth of each condition is worked out once. */
  private final class AsTold implements Possible {
    @Override
    public <V> ImmutableList<V> values(Question<V> question) {
      return read(question).possible();
    }

    @Override
    public CaseFacts facts() {
      return CaseFacts.this;
    }

    @Override
    public Ternary truthOf(Condition condition) {
      return remaining.of(condition).truth();
    }
  }
}
