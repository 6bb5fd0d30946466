package dev.errata.http;

import dev.errata.CodedException;
import dev.errata.ErrorApi;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/**
 * Makes answers to a request that has failed.
 *
 * @param api whose errors are answered
 * @param request what was asked
 */
record ErrorWriter(ErrorApi<?> api, ErrorRequest request) {

  /** More failures of one answer are not read either. */
  private static final int MOST_FAILURES = 100;

  private static final int INTERNAL_ERROR = 500;

  /** Wrappers in wrappers are opened no further. */
  private static final int DEEPEST = 10;

  /** Answers what was thrown: as it is if it is an error that was made here, else as unexpected. */
  ErrorAnswer answer(Throwable thrown) {
    Throwable meant = unwrapped(thrown);
    if (!isOwn(meant)) {
      CodedException error = api.errorOf(INTERNAL_ERROR, thrown);
      return answer(INTERNAL_ERROR, Map.of(), error, List.of(), thrown, true);
    }
    CodedException error = (CodedException) meant;
    List<CodedException> all = error.errors();
    List<Failure> failures = all.size() == 1 && error.pointer().isEmpty()
        ? List.of()
        : all.stream()
            .filter(this::isOwn)
            .limit(MOST_FAILURES)
            .map(each -> Failure.of(api, each))
            .toList();
    return answer(sent(error.status()), Map.of(), error, failures, error, false);
  }

  /** Answers what a framework refuses, as the catalog's error for the status. */
  ErrorAnswer refusal(
      int status, Map<String, String> headers, Throwable cause, List<Violation> violations) {
    Throwable meant = meant(cause);
    if (meant != null) {
      return answer(meant);
    }
    CodedException error = api.errorOf(status, cause);
    List<Failure> failures = violations.stream()
        .limit(MOST_FAILURES)
        .map(violation -> Failure.of(api, error, violation))
        .toList();
    int sent = sent(status);
    return answer(sent, headers, error, failures, cause, sent >= INTERNAL_ERROR);
  }

  private ErrorAnswer answer(
      int status,
      Map<String, String> more,
      CodedException error,
      List<Failure> failures,
      Throwable thrown,
      boolean unexpected) {
    Shape shape = Accept.choose(Shapes.of(api).written(), request.accept());
    boolean hasBody = status != 204 && status != 205 && status != 304;
    Map<String, String> headers = new LinkedHashMap<>();
    if (hasBody) {
      headers.put("Content-Type", shape.format().mediaType());
    }
    // Caches keep a 404 and some others by themselves, with the number of one request in it.
    headers.put("Cache-Control", "no-store");
    if (error != null) {
      error.retryAfter().ifPresent(wait -> headers.put(RetryAfter.HEADER, RetryAfter.write(wait)));
    }
    if (!request.requestId().isEmpty()) {
      headers.put("X-Request-Id", request.requestId());
    }
    headers.putAll(more);
    byte[] body = hasBody && !request.method().equals("HEAD")
        ? body(shape, status, main(shape, status, error, thrown), failures)
        : new byte[0];
    return new ErrorAnswer(
        status,
        Collections.unmodifiableMap(headers),
        body,
        error,
        thrown,
        unexpected,
        request.requestId());
  }

  /**
   * Where the catalog names no error, the reason phrase is all that is said. It is said too where
   * an error stands in for what was thrown, and its message has parameters: nobody has given them.
   */
  private Failure main(Shape shape, int status, CodedException error, Throwable thrown) {
    if (error != null && (error == thrown || !hasParams(error))) {
      return Failure.of(api, error);
    }
    String message = shape.draws(Role.TITLE) ? null : ReasonPhrases.of(status);
    return new Failure(api, error, message, Map.of(), "");
  }

  private static boolean hasParams(CodedException error) {
    return !error.wireMessage().equals(error.errorCode().message());
  }

  private byte[] body(Shape shape, int status, Failure main, List<Failure> failures) {
    boolean isListed = failures.isEmpty() && shape.hasCodeInListAlone();
    Body body = new Body(status, main, isListed ? List.of(main) : failures, request);
    return shape.format() == Format.XML
        ? XmlWriter.write(shape.root(), body)
        : JsonWriter.write(shape.root(), body);
  }

  /**
   * Whether it is an error of this API, or of one that it uses, that was made here, and so was
   * meant to be answered. One that no catalog has was made somewhere else, also if it was to be
   * passed on.
   */
  private boolean isOwn(Throwable thrown) {
    return api.apiOf(thrown) != null
        && thrown instanceof CodedException error
        && error.errorCode() instanceof Enum
        && !error.isReceived();
  }

  /** What no server can send, such as the 0 of an API without statuses, is sent as 500. */
  private static int sent(int status) {
    return status >= 200 && status <= 599 ? status : INTERNAL_ERROR;
  }

  /** An error of ours behind a refusal: what reads a body wraps what a constructor has thrown. */
  private Throwable meant(Throwable cause) {
    Throwable each = cause;
    for (int i = 0; i < DEEPEST && each != null; i++) {
      if (isOwn(each)) {
        return each;
      }
      each = each.getCause();
    }
    return null;
  }

  /** What was thrown in another thread, or behind a proxy. */
  private static Throwable unwrapped(Throwable thrown) {
    Throwable meant = thrown;
    for (int i = 0; i < DEEPEST && isWrapper(meant); i++) {
      meant = meant.getCause();
    }
    return meant;
  }

  private static boolean isWrapper(Throwable thrown) {
    return thrown.getCause() != null
        && (thrown instanceof CompletionException
            || thrown instanceof ExecutionException
            || thrown instanceof InvocationTargetException
            || thrown instanceof UndeclaredThrowableException);
  }
}
