package dev.errata.spring;

import dev.errata.CodedException;
import dev.errata.http.ErrorAnswer;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.Supplier;

/**
 * Counts answers by status and code. Nothing that was received is a tag: whoever sends it could
 * make up ever more of them.
 */
final class ErrorCounter implements ErrorAnswerListener {

  private final Supplier<MeterRegistry> registry;

  /** Counts in a registry, which is null as long as there is none. */
  ErrorCounter(Supplier<MeterRegistry> registry) {
    this.registry = registry;
  }

  @Override
  public void answered(ErrorAnswer answer) {
    MeterRegistry meters = registry.get();
    if (meters != null) {
      String status = Integer.toString(answer.status());
      String code = answer.error().map(ErrorCounter::code).orElse("none");
      meters.counter("errata.errors", "status", status, "code", code).increment();
    }
  }

  /** The code, if it is one of a catalog's constants. */
  private static String code(CodedException error) {
    return error.errorCode() instanceof Enum ? error.code() : "unknown";
  }
}
