// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli.batch;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.google.common.util.concurrent.ThreadFactoryBuilder;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Works on many things at once and hands on the results in the order the things came. One thread
 * reads, some work, the calling thread hands on; a bounded share of the input is in flight, so that
 * whoever is slow slows the others down and memory stays flat. Runs once.
 *
 * @param <I> what is worked on
 * @param <O> what comes out
 */
final class OrderedWork<I, O> {
  private static final int TICK_MILLIS = 50;

  private final int threads;
  private final int bound;
  private final ToIntFunction<I> cost;
  private final Function<I, O> work;
  private final Semaphore room;
  private final BlockingQueue<Started<O>> started = new LinkedBlockingQueue<>();
  private @Nullable Started<O> head;
  private boolean ended;
  private volatile boolean stopped;

  /**
   * Work that has not begun.
   *
   * @param threads how many work at once
   * @param bound how much may be in flight, as a sum of costs
   * @param cost what one thing costs; at least 1, more than the bound counts as the bound
   * @param work turns one thing into its result; called by many threads
   */
  OrderedWork(int threads, int bound, ToIntFunction<I> cost, Function<I, O> work) {
    this.threads = threads;
    this.bound = bound;
    this.cost = cost;
    this.work = work;
    this.room = new Semaphore(bound);
  }

  /** Where things come from; closed after the last one by the thread that reads. */
  interface Source<I> extends Closeable {
    /** The next one; empty at the end. */
    Optional<I> next() throws IOException;
  }

  /** Where results go. */
  interface Sink<O> {
    /** Takes the next one. */
    void accept(O result) throws IOException;

    /** Nothing more is at hand for the moment. */
    void rest() throws IOException;
  }

  /** Something in flight. Empty is the end. */
  private record Started<O>(int cost, Future<Optional<O>> result) {}

  /**
   * Works until the input ends, or until stopped: then it hands on what is finished, up to the
   * first that is not. An interrupt of the calling thread stops it too.
   *
   * @throws IOException if source or sink throws it; what was read before is handed on first
   */
  void run(Source<I> source, Sink<O> sink) throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(threads, named("batch-worker-%d"));
    Thread reader = named("batch-reader").newThread(() -> read(source, pool));
    try {
      reader.start();
      handOnAll(sink);
    } finally {
      stopped = true;
      reader.interrupt();
      pool.shutdownNow();
    }
  }

  private void handOnAll(Sink<O> sink) throws IOException {
    try {
      handOn(sink);
    } finally {
      sink.rest();
    }
  }

  /** Whether it was stopped before its source had ended. */
  boolean isStopped() {
    return stopped && !ended;
  }

  /** Ends the work early; may be called from any thread, also before it began. */
  void stop() {
    stopped = true;
  }

  private static ThreadFactory named(String name) {
    return new ThreadFactoryBuilder().setNameFormat(name).setDaemon(true).build();
  }

  private void read(Source<I> source, ExecutorService pool) {
    try (source) {
      Optional<I> next = source.next();
      while (next.isPresent() && !stopped) {
        I item = next.orElseThrow();
        int price = Math.min(bound, cost.applyAsInt(item));
        room.acquire(price);
        started.add(new Started<>(price, pool.submit(() -> Optional.of(work.apply(item)))));
        next = source.next();
      }
      started.add(new Started<>(0, CompletableFuture.completedFuture(Optional.empty())));
    } catch (Throwable fault) { // told by the thread that hands on, after what came before
      started.add(new Started<>(0, CompletableFuture.failedFuture(fault)));
    }
  }

  private void handOn(Sink<O> sink) throws IOException {
    boolean interrupted = false;
    boolean more = true;
    while (more) {
      try {
        more = handOnNext(sink);
      } catch (InterruptedException e) {
        interrupted = true;
        stopped = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Whether there may be more; an interrupt loses nothing, since it comes before anything is taken.
   */
  private boolean handOnNext(Sink<O> sink) throws IOException, InterruptedException {
    Started<O> next = head == null ? started.poll() : head;
    head = next;
    if (next == null || !next.result().isDone()) {
      if (stopped) {
        return false;
      }
      sink.rest();
      await(next);
      return true;
    }
    Optional<O> result = resultOf(next.result());
    if (result.isPresent()) {
      sink.accept(result.orElseThrow());
      room.release(next.cost());
      head = null;
    }
    ended = result.isEmpty();
    return !ended;
  }

  /** Waits a moment for the next in line to be there, or to be done. */
  private void await(@Nullable Started<O> next) throws InterruptedException {
    if (next == null) {
      head = started.poll(TICK_MILLIS, MILLISECONDS);
      return;
    }
    try {
      next.result().get(TICK_MILLIS, MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      // the caller looks at it
    }
  }

  private static <O> Optional<O> resultOf(Future<Optional<O>> done)
      throws IOException, InterruptedException {
    try {
      return done.get();
    } catch (ExecutionException e) {
      Throwable fault = e.getCause();
      if (fault instanceof IOException broken) {
        throw broken;
      } else if (fault instanceof RuntimeException bug) {
        throw bug;
      }
      throw new IllegalStateException("reading or working ended early", fault);
    }
  }
}
