// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OrderedWorkTest {
  private static final int BOUND = 8;

  private final List<Integer> handedOn = new ArrayList<>();
  private final AtomicInteger rests = new AtomicInteger();
  private final OrderedWork.Sink<Integer> sink =
      new OrderedWork.Sink<>() {
        @Override
        public void accept(Integer result) {
          handedOn.add(result);
        }

        @Override
        public void rest() {
          rests.incrementAndGet();
        }
      };

  private static OrderedWork<Integer, Integer> work(UnaryOperator<Integer> work) {
    return new OrderedWork<>(4, BOUND, item -> 1, work);
  }

  /** Counts from 0 to below this number. */
  private static class Numbers implements OrderedWork.Source<Integer> {
    private final int below;
    final CountDownLatch closed = new CountDownLatch(1);
    private volatile int given;

    private Numbers(int below) {
      this.below = below;
    }

    @Override
    public Optional<Integer> next() throws IOException {
      int next = given;
      given = next + 1;
      return next < below ? Optional.of(next) : Optional.empty();
    }

    @Override
    public void close() {
      closed.countDown();
    }
  }

  private static List<Integer> upTo(int below) {
    return IntStream.range(0, below).boxed().toList();
  }

  @Test
  void results_come_in_the_order_of_the_things_however_long_each_takes() throws Exception {
    Numbers numbers = new Numbers(500);
    work(OrderedWorkTest::sleepLongerAtFirst).run(numbers, sink);
    assertThat(handedOn).isEqualTo(upTo(500));
    numbers.closed.await();
  }

  private static int sleepLongerAtFirst(int number) {
    try {
      Thread.sleep(3 - number % 4);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return number;
  }

  @Test
  void nothing_gives_nothing() throws Exception {
    work(number -> number).run(new Numbers(0), sink);
    assertThat(handedOn).isEmpty();
    assertThat(rests).hasPositiveValue();
  }

  @Test
  void no_more_than_the_bound_is_in_flight_of_200_000_lines() throws Exception {
    long lines = 200_000;
    AtomicLong read = new AtomicLong();
    AtomicLong most = new AtomicLong();
    List<Long> numbers = new ArrayList<>();
    Lines input =
        new Lines(new Repeated("{\"asOf\":\"2018-03-01\"}\n", lines), LineEnd.lineFeed(), 50);
    OrderedWork<BatchItem, Long> work = new OrderedWork<>(4, BOUND, item -> 1, BatchItem::number);
    work.run(
        counting(input, read),
        new OrderedWork.Sink<>() {
          @Override
          public void accept(Long number) {
            most.accumulateAndGet(read.get() - numbers.size(), Math::max);
            numbers.add(number);
          }

          @Override
          public void rest() {}
        });
    assertThat(numbers).isEqualTo(LongStream.rangeClosed(1, lines).boxed().toList());
    assertThat(most).as("in flight, and the one just read").hasValueLessThanOrEqualTo(BOUND + 1);
  }

  private static OrderedWork.Source<BatchItem> counting(Lines input, AtomicLong read) {
    return new OrderedWork.Source<>() {
      @Override
      public Optional<BatchItem> next() throws IOException {
        Optional<BatchItem> next = input.next();
        next.ifPresent(item -> read.incrementAndGet());
        return next;
      }

      @Override
      public void close() throws IOException {
        input.close();
      }
    };
  }

  /** The same text again and again. */
  static final class Repeated extends InputStream {
    private final byte[] text;
    private final long length;
    private long at;

    Repeated(String text, long times) {
      this.text = text.getBytes(UTF_8);
      this.length = this.text.length * times;
    }

    @Override
    public int read() {
      return at < length ? text[(int) (at++ % text.length)] : -1;
    }

    @Override
    public int read(byte[] target, int offset, int most) {
      int next = read();
      target[offset] = (byte) next;
      return next < 0 ? -1 : 1;
    }
  }

  @Test
  void what_costs_much_leaves_less_room_and_more_than_all_room_still_passes() throws Exception {
    AtomicInteger atOnce = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    new OrderedWork<Integer, Integer>(
            4,
            BOUND,
            item -> 100,
            item -> {
              most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
              Thread.onSpinWait();
              atOnce.decrementAndGet();
              return item;
            })
        .run(new Numbers(200), sink);
    assertThat(handedOn).isEqualTo(upTo(200));
    assertThat(most).hasValue(1);
  }

  @Test
  void a_source_that_breaks_off_is_told_after_what_came_before() {
    Numbers breaking =
        new Numbers(100) {
          @Override
          public Optional<Integer> next() throws IOException {
            Optional<Integer> next = super.next();
            if (next.equals(Optional.of(30))) {
              throw new IOException("broken");
            }
            return next;
          }
        };
    assertThatThrownBy(() -> work(number -> number).run(breaking, sink))
        .isInstanceOf(IOException.class)
        .hasMessage("broken");
    assertThat(handedOn).isEqualTo(upTo(30));
    assertThat(rests).hasPositiveValue();
  }

  @Test
  void work_that_fails_ends_the_run() {
    assertThatThrownBy(() -> work(number -> 10 / (7 - number)).run(new Numbers(100), sink))
        .isInstanceOf(ArithmeticException.class);
    assertThat(handedOn).hasSize(7);
  }

  @Test
  void stopping_hands_on_a_beginning_without_gaps() throws Exception {
    OrderedWork<Integer, Integer> work = work(number -> number);
    work.run(
        new Numbers(Integer.MAX_VALUE),
        new OrderedWork.Sink<>() {
          @Override
          public void accept(Integer result) {
            handedOn.add(result);
            if (result == 1000) {
              work.stop();
            }
          }

          @Override
          public void rest() {}
        });
    assertThat(handedOn).hasSizeGreaterThan(1000).hasSizeLessThanOrEqualTo(1001 + BOUND);
    assertThat(handedOn).isEqualTo(upTo(handedOn.size()));
    assertThat(work.isStopped()).isTrue();
  }

  @Test
  void stopping_does_not_wait_for_an_input_that_is_silent() throws Exception {
    CountDownLatch forever = new CountDownLatch(1);
    Numbers silent =
        new Numbers(5) {
          @Override
          public Optional<Integer> next() throws IOException {
            Optional<Integer> next = super.next();
            return next.isPresent() ? next : await(forever, next);
          }
        };
    OrderedWork<Integer, Integer> work = work(number -> number);
    work.run(
        silent,
        new OrderedWork.Sink<>() {
          @Override
          public void accept(Integer result) {
            handedOn.add(result);
          }

          @Override
          public void rest() {
            if (handedOn.size() == 5) {
              work.stop();
            }
          }
        });
    assertThat(handedOn).isEqualTo(upTo(5));
    assertThat(work.isStopped()).isTrue();
    silent.closed.await();
  }

  private static <T> T await(CountDownLatch latch, T result) throws IOException {
    try {
      latch.await();
      return result;
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  @Test
  void a_result_is_handed_on_before_the_next_thing_comes() throws Exception {
    CountDownLatch first = new CountDownLatch(1);
    Numbers asking =
        new Numbers(2) {
          @Override
          public Optional<Integer> next() throws IOException {
            Optional<Integer> next = super.next();
            return next.equals(Optional.of(1)) ? await(first, next) : next;
          }
        };
    work(number -> number)
        .run(
            asking,
            new OrderedWork.Sink<>() {
              @Override
              public void accept(Integer result) {
                handedOn.add(result);
              }

              @Override
              public void rest() {
                if (handedOn.size() == 1) {
                  first.countDown();
                }
              }
            });
    assertThat(handedOn).containsExactly(0, 1);
  }
}
