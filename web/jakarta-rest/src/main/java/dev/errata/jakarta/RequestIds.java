package dev.errata.jakarta;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import java.util.UUID;

/**
 * Sees to it that each request has a number: the caller's, else one of our own. It stands in the
 * request's header, where resources and mappers find it, and in that of every answer.
 */
@PreMatching
final class RequestIds implements ContainerRequestFilter, ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    if (number(request).isEmpty()) {
      request.getHeaders().putSingle(Requests.ID, UUID.randomUUID().toString());
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    String number = number(request);
    if (!number.isEmpty() && !response.getHeaders().containsKey(Requests.ID)) {
      response.getHeaders().putSingle(Requests.ID, number);
    }
  }

  /** The number of a request, empty if it has none that can be used. */
  private static String number(ContainerRequestContext request) {
    return Requests.describe(request.getMethod(), request.getUriInfo(), request::getHeaderString)
        .requestId();
  }
}
