// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.tarpswg.model.answer.Derivation;
import org.tarpswg.model.answer.Policy;
import org.tarpswg.model.clinical.PatientCase;
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
  private final Map<Question<?>, Reading<?>> supposed = new HashMap<>();
  private final Map<Question<?>, Reading<?>> readings = new HashMap<>();
  private final IdentityHashMap<Condition.Exists<?>, Condition> expanded = new IdentityHashMap<>();

  private final AsTold asTold = new AsTold();
  private final ExactTruths exactTruths = new ExactTruths(this);
  private final IdentityHashMap<Condition, Derivation> derivations = new IdentityHashMap<>();

  /** Starts to judge a case. */
  public CaseFacts(PatientCase patientCase, Policy policy) {
    this(patientCase, policy, new Object());
  }

  private CaseFacts(PatientCase patientCase, Policy policy, Object lock) {
    this.lock = lock;
    this.patientCase = patientCase;
    this.policy = policy;
  }

  /** The same case, supposing that a question is answered in this way, beside what is supposed. */
  public <V> CaseFacts supposing(Question<V> question, V answer) {
    CaseFacts supposing = new CaseFacts(patientCase, policy, lock);
    supposing.supposed.putAll(supposed);
    supposing.supposed.put(
        question,
        new Reading<>(ImmutableList.of(answer), ImmutableList.of(), read(question).facts()));
    supposing.readings.putAll(supposing.supposed);
    return supposing;
  }

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

  /** What the case says to a question. */
  @SuppressWarnings("unchecked") // each question is stored with its own reading
  public <V> Reading<V> read(Question<V> question) {
    Reading<?> known = readings.get(question);
    if (known == null) {
      known = question.read(this);
      readings.put(question, known);
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

  /** What follows over every completion. */
  ExactTruths exactTruths() {
    return exactTruths;
  }

  /** How often the truth of a condition was worked out by what the case says. */
  int judged() {
    return asTold.judged;
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
    private final IdentityHashMap<Condition, Ternary> truths = new IdentityHashMap<>();
    private int judged;

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
      Ternary known = truths.get(condition);
      if (known == null) {
        known = condition.truth(this);
        judged++;
        truths.put(condition, known);
      }
      return known;
    }
  }
}
