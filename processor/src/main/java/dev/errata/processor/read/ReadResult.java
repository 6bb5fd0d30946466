package dev.errata.processor.read;

/** What came of looking for a catalog in one place. */
sealed interface Attempt {

  /** The place does not have it, or there is no such place. */
  Attempt MISSING = new Missing();

  /**
   * The place has it.
   *
   * @param bytes its content, or as much of it as is more than a catalog may hold
   */
  record Found(byte[] bytes) implements Attempt {}

  /** See {@link #MISSING}. */
  record Missing() implements Attempt {}

  /**
   * The place has it, but it cannot be read.
   *
   * @param reason why, as in {@code permission denied}
   */
  record Unreadable(String reason) implements Attempt {}
}
