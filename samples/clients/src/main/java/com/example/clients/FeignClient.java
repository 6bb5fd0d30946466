package com.example.clients;

import dev.errata.http.ErrorBodies;
import feign.Feign;
import feign.Param;
import feign.RequestLine;
import feign.Response;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/** Calls IAM by Feign. */
final class FeignClient {

  /** What is called. */
  interface Users {

    @RequestLine("GET /v3/users/{id}")
    String find(@Param("id") String id);
  }

  private FeignClient() {}

  static Users users(URI uri) {
    return Feign.builder().errorDecoder(FeignClient::read).target(Users.class, uri.toString());
  }

  private static Exception read(String method, Response r) {
    try (r) {
      return ErrorBodies.read(
          IamErrors.API,
          r.status(),
          name -> r.headers().getOrDefault(name, Set.of()).stream().findFirst(),
          r.body() == null ? null : r.body().asInputStream().readNBytes(ErrorBodies.LONGEST_BODY));
    } catch (IOException e) {
      return e;
    }
  }
}
