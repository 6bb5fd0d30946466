package dev.errata.processor.read;

/** What came of looking for a catalog in one location. */
sealed interface ReadResult {

  /** The location does not have it, or there is no such location. */
  ReadResult MISSING = new Missing();

  /**
   * The location has it.
   *
   * @param bytes its content, or as much of it as is more than a catalog may hold
   */
  record Found(byte[] bytes) implements ReadResult {}

  /** See {@link #MISSING}. */
  record Missing() implements ReadResult {}

  /**
   * The location has it, but it cannot be read.
   *
   * @param reason why, as in {@code permission denied}
   */
  record Unreadable(String reason) implements ReadResult {}
}
