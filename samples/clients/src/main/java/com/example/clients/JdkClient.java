package com.example.clients;

import dev.errata.http.ErrorBodies;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Calls RAM by the HTTP client of the JDK. */
final class JdkClient {

  private final HttpClient client = HttpClient.newHttpClient();

  String get(URI uri, String accept) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(uri).header("Accept", accept).build();
    HttpResponse<byte[]> r = client.send(request, BodyHandlers.ofByteArray());
    if (r.statusCode() >= 400) {
      throw ErrorBodies.read(RamErrors.API, r.statusCode(), r.headers()::firstValue, r.body());
    }
    return new String(r.body(), StandardCharsets.UTF_8);
  }
}
