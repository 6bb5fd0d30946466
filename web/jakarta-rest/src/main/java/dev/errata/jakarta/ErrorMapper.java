package dev.errata.jakarta;

import dev.errata.ErrorApi;
import dev.errata.http.ErrorBodies;
import dev.errata.http.ErrorRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Answers exceptions of one class as what nobody meant, unless they are the API's own errors. */
abstract class ErrorMapper<T extends Throwable> implements ExceptionMapper<T> {

  private final ErrorApi<?> api;

  @Context
  private Request request;

  @Context
  private HttpHeaders headers;

  @Context
  private UriInfo uri;

  ErrorMapper(ErrorApi<?> api) {
    this.api = api;
  }

  @Override
  public Response toResponse(T thrown) {
    return Answers.send(ErrorBodies.write(api, thrown, asked()));
  }

  final ErrorApi<?> api() {
    return api;
  }

  final ErrorRequest asked() {
    return Requests.describe(request.getMethod(), uri, headers::getHeaderString);
  }
}
