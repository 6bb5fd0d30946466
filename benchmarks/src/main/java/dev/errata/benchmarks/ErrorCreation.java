package dev.errata.benchmarks;

import java.lang.invoke.MethodHandles;
import org.jboss.logging.Messages;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** An error of two parameters without a stack trace: it is made, and its message is read. */
public class ErrorCreation extends PerCall {

  static final String FORMAT = "The user %s is not a member of the group %s.";

  /** Started only where it is measured. */
  @State(Scope.Thread)
  public static class Jboss {
    final AccountsBundle bundle = Messages.getBundle(MethodHandles.lookup(), AccountsBundle.class);
    final ErrorCreationWithTrace.Maker notAMember = bundle::notAMember;
  }

  private final Ring<String> users = Ring.of(i -> "user-" + i);
  private final Ring<String> groups = Ring.of(i -> "group-" + i);

  @Benchmark
  public String generated(Blackhole blackhole) {
    return message(
        QuickAccountsErrors.entityNotExistMember(users.next(), groups.next()), blackhole);
  }

  @Benchmark
  public String byHand(Blackhole blackhole) {
    return message(new NotAMember(users.next(), groups.next(), false), blackhole);
  }

  @Benchmark
  public String format(Blackhole blackhole) {
    return message(
        new QuickTextError(String.format(FORMAT, users.next(), groups.next())), blackhole);
  }

  @Benchmark
  public String jboss(Jboss jboss, Blackhole blackhole) {
    return message(jboss.bundle.quickNotAMember(users.next(), groups.next()), blackhole);
  }

  /** An error that nobody else gets to see would never be made. */
  private static String message(RuntimeException error, Blackhole blackhole) {
    blackhole.consume(error);
    return error.getMessage();
  }
}
