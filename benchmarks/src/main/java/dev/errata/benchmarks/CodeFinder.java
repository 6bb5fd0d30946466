package dev.errata.benchmarks;

import dev.errata.ErrorCode;

/** A generated enum, called without reflection: the JVM would not look through that. */
public interface CodeFinder {

  /** All constants, in the order of the catalog. */
  ErrorCode[] values();

  /** The constant of a code; null if there is none. */
  ErrorCode find(String code);

  /** The constant of that name; throws if there is none. */
  ErrorCode valueOf(String name);
}
