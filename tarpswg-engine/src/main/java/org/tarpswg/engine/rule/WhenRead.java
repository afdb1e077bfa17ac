// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value of an answer that is worked out when it is first read, and once. Those of one case wait
 * for each other, so that an answer can be shared between threads.
 *
 * @param <T> the type of the value
 */
public final class WhenRead<T> implements Supplier<T> {
  private final Object lock;
  private Supplier<T> source;
  private volatile @Nullable T value;

  WhenRead(Object lock, Supplier<T> source) {
    this.lock = lock;
    this.source = source;
  }

  @Override
  public T get() {
    T known = value;
    return known == null ? workOut() : known;
  }

  private T workOut() {
    synchronized (lock) {
      T known = value;
      if (known == null) {
        known = source.get();
        value = known;
        source = this; // lets go of what only this value needed
      }
      return known;
    }
  }
}
