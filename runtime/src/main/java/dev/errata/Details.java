package dev.errata;

import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;

/** What is known of an exception beside what it says itself; most have none. */
final class Details implements Serializable {

  private static final long serialVersionUID = 1L;

  /** A cause that was found after the exception was made; it is serialized with the exception. */
  transient Throwable cause;

  String requestId = "";
  Duration retryAfter;
  String pointer = "";

  /** The other errors of the same answer. */
  ArrayList<CodedException> others = new ArrayList<>(0);

  /** What is known of an exception, to be added to. */
  static Details of(CodedException error) {
    synchronized (error) {
      if (error.details == null) {
        error.details = new Details();
      }
      return error.details;
    }
  }
}
