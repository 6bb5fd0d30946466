package dev.errata.spring;

import dev.errata.ErrorApi;
import dev.errata.http.ErrorAnswer;
import dev.errata.http.ErrorBodies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Answers requests that have failed, by the API that their path belongs to. */
final class ErrorAnswers {

  private final ErrorApis apis;
  private final List<ErrorAnswerListener> listeners;

  ErrorAnswers(ErrorApis apis, List<ErrorAnswerListener> listeners) {
    this.apis = apis;
    this.listeners = List.copyOf(listeners);
  }

  /**
   * Answers what was thrown.
   *
   * @return whether there is an API to answer for
   */
  boolean write(Throwable thrown, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    return send(
        request,
        response,
        api -> ErrorBodies.write(api, thrown, ServletRequests.describe(request)));
  }

  /**
   * Answers a request that is refused.
   *
   * @param cause what was thrown, or null
   * @return whether there is an API to answer for
   */
  boolean refuse(
      Refusal refusal, Throwable cause, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    return send(
        request,
        response,
        api -> ErrorBodies.refuse(
            api,
            refusal.status(),
            refusal.headers(),
            cause,
            refusal.violations(),
            ServletRequests.describe(request)));
  }

  private boolean send(
      HttpServletRequest request,
      HttpServletResponse response,
      Function<ErrorApi<?>, ErrorAnswer> answering)
      throws IOException {
    Optional<ErrorAnswer> answer = apis.find(ServletRequests.path(request)).map(answering);
    if (answer.isEmpty()) {
      return false;
    }
    listeners.forEach(listener -> listener.answered(answer.get()));
    ServletResponses.send(answer.get(), response);
    return true;
  }
}
