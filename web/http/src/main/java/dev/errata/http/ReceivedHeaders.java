package dev.errata.http;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The headers of an answer.
 *
 * @param find finds the value of a header by its name
 */
record ReceivedHeaders(Function<String, Optional<String>> find) {

  /** In the order in which they are believed. */
  private static final List<String> REQUEST_IDS = List.of(
      "X-Request-Id",
      "Request-Id",
      "X-Acs-Request-Id",
      "X-Amzn-RequestId",
      "X-Amz-Request-Id",
      "X-Ms-Request-Id",
      "X-Correlation-Id");

  private static final int LONGEST_REQUEST_ID = 200;

  /** The value of a header; empty if there is none. */
  String value(String name) {
    try {
      return find.apply(name).orElse("");
    } catch (RuntimeException e) {
      // An answer that its client cannot look a header up in is still to be read.
      return "";
    }
  }

  /** The number of the request; empty if there is none. */
  String requestId() {
    for (String name : REQUEST_IDS) {
      String id = checkedRequestId(value(name));
      if (!id.isEmpty()) {
        return id;
      }
    }
    return "";
  }

  /** How long to wait; null if it is not said. */
  Duration retryAfter() {
    String value = value(RetryAfter.HEADER);
    return value.isBlank() ? null : RetryAfter.read(value.strip(), value("Date"));
  }

  /** A number of a request as it may be printed and sent on; empty for what is none. */
  static String checkedRequestId(String id) {
    if (id.isEmpty()) {
      return id;
    }
    String stripped = id.strip();
    for (int i = 0; i < stripped.length(); i++) {
      char c = stripped.charAt(i);
      if (c <= ' ' || c >= 0x7F) {
        return "";
      }
    }
    return stripped.length() <= LONGEST_REQUEST_ID ? stripped : "";
  }
}
