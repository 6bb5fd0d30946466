package dev.errata.jakarta;

import dev.errata.ErrorApi;
import dev.errata.http.ErrorAnswer;
import dev.errata.http.ErrorBodies;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import java.util.List;

/**
 * Gives answers that are nothing but a status their body, such as those of a filter that ends a
 * request with {@code abortWith}.
 */
final class EmptyAnswers implements ContainerResponseFilter {

  private final ErrorApi<?> api;

  EmptyAnswers(ErrorApi<?> api) {
    this.api = api;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() < 400 || response.hasEntity()) {
      return;
    }
    ErrorAnswer answer = ErrorBodies.refuse(
        api,
        response.getStatus(),
        Answers.headers(response.getStringHeaders()),
        null,
        List.of(),
        Requests.describe(request.getMethod(), request.getUriInfo(), request::getHeaderString));
    ErrorLog.log(answer);
    response.setStatus(answer.status());
    answer.headers().forEach(response.getHeaders()::putSingle);
    response.setEntity(answer.body());
  }
}
