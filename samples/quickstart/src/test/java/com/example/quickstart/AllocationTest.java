package com.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is valid costs no memory. Patterns do, since each text takes a matcher. */
class AllocationTest {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final int BATCHES = 20;
  private static final int CALLS = 10_000;

  static Stream<Arguments> calls() {
    String name = "a.B_9-".repeat(10) + "user";
    String letters = "a".repeat(64);
    String emoji = "\uD83D\uDE00".repeat(32);
    List<Object> list = Collections.nCopies(8, name);
    Map<Object, Object> object = Map.of(name, list);
    Integer count = 2;
    Integer length = 12;
    return Stream.of(
        call("chars and length of 1 character", () -> RamValidator.userName("a")),
        call("chars and length of 64 characters", () -> RamValidator.userName(name)),
        call("length beyond ASCII", () -> RamValidator.comments(emoji)),
        call("bytes", () -> RamValidator.description(name)),
        call("bytes beyond ASCII", () -> RamValidator.policyDocument(emoji)),
        call("range", () -> RamValidator.minimumPasswordLength(length)),
        call("a quota", () -> RamValidator.accessKeysPerUser(count)),
        call("one of", () -> RamValidator.policyType("Custom")),
        call("chars of any", () -> IamValidator.catalog(letters)),
        call("one of any", () -> IamValidator.flag("fine_grained")),
        call("not blank", () -> IamValidator.region(name)),
        call("size of a list", () -> IamValidator.statements(list)),
        call("size of an object or a list", () -> IamValidator.resources(object)),
        call("inputs that differ", () -> IamValidator.newPassword(name, letters)),
        call("inputs that are equal", () -> IamValidator.userTypeMatchesDomain(name, name)),
        call("nothing that fails", () -> RamValidator.userName(name, failure -> {})));
  }

  private static Arguments call(String title, Runnable call) {
    return Arguments.of(title, call);
  }

  /** The least of several batches, since the compiler and the runner may allocate in between. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("calls")
  void allocatesNothing(String title, Runnable call) {
    long least = Long.MAX_VALUE;
    for (int batch = 0; batch < BATCHES; batch++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < CALLS; i++) {
        call.run();
      }
      least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
    }

    assertThat(least).as("bytes for %d calls", CALLS).isZero();
  }

  /** Else the measure above would say nothing. */
  @Test
  void seesWhatAPatternAllocates() {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < CALLS; i++) {
      RamValidator.email("a@example.com");
    }
    assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isGreaterThan(CALLS);
  }
}
