package com.example.clients;

import dev.errata.jakarta.ErrataClient;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import java.net.URI;

/** Calls IAM by a client of Jakarta REST. */
final class JakartaClient {

  private static final ErrataClient<IamException> IAM = new ErrataClient<>(IamErrors.API);

  private final Client client = ClientBuilder.newClient().register(IAM);

  String get(URI uri) {
    return IAM.call(() -> client.target(uri).request().get(String.class));
  }
}
