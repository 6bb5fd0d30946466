package dev.errata.benchmarks;

import dev.errata.ErrorCode;

/**
 * A generated enum and its decoder, called without reflection: the JVM would not look through that.
 */
public interface CodeFinder {

  /** Of one of the enums that were put on the class path. */
  static CodeFinder of(int errors) throws ReflectiveOperationException {
    return (CodeFinder) Class.forName(ManyErrors.PACKAGE + ManyErrors.FINDER + errors)
        .getDeclaredConstructor()
        .newInstance();
  }

  /** All constants, in the order of the catalog. */
  ErrorCode[] values();

  /** The constant of a code; null if there is none. */
  ErrorCode find(String code);

  /** The constant of that name; throws if there is none. */
  ErrorCode valueOf(String name);

  /** The exception of a code. */
  RuntimeException decode(int status, String code, String message);
}
