package dev.errata.http;

import dev.errata.CodedException;
import dev.errata.ErrorCode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a logger prints beside its message. */
final class LogEntries {

  /** Longer chains of causes are not followed; some are circles. */
  private static final int LONGEST_CHAIN = 50;

  private static final int LONGEST_CODE = 100;
  private static final int LONGEST_PARAMS = 2_000;

  private LogEntries() {}

  /** The entries of an answer, as {@link ErrorAnswer#logged()} says. */
  static Map<String, Object> of(
      int status, CodedException error, String requestId, Throwable thrown) {
    Map<String, Object> entries = new LinkedHashMap<>();
    entries.put("errorStatus", status);
    if (error != null) {
      entries.put("errorCode", error.code());
      put(entries, "errorParams", params(error));
    }
    put(entries, "errorRequestId", requestId);
    CodedException upstream = received(thrown);
    if (upstream != null) {
      entries.put("upstreamStatus", upstream.status());
      put(entries, "upstreamCode", code(upstream.errorCode()));
      put(entries, "upstreamRequestId", upstream.requestId());
    }
    return Collections.unmodifiableMap(entries);
  }

  private static void put(Map<String, Object> entries, String key, String value) {
    if (!value.isEmpty()) {
      entries.put(key, value);
    }
  }

  /** One text, since stores of logs refuse values whose type differs from one error to the next. */
  private static String params(CodedException error) {
    String params = error.maskedParams().entrySet().stream()
        .filter(param -> param.getValue() != null)
        .map(param -> param.getKey() + "=" + param.getValue())
        .collect(Collectors.joining(", "));
    String line = params.replaceAll("\\p{Cntrl}", " ");
    return line.length() <= LONGEST_PARAMS ? line : line.substring(0, LONGEST_PARAMS);
  }

  private static CodedException received(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
        .limit(LONGEST_CHAIN)
        .filter(CodedException.class::isInstance)
        .map(CodedException.class::cast)
        .filter(CodedException::isReceived)
        .findFirst()
        .orElse(null);
  }

  /** A code that no catalog has may be anything; empty if it does not look like one. */
  private static String code(ErrorCode code) {
    boolean printable = code instanceof Enum
        || (code.code().length() <= LONGEST_CODE && code.code().matches("[A-Za-z0-9._:/#-]*"));
    return printable ? code.code() : "";
  }
}
