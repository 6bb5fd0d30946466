package com.example.users.jersey;

import com.example.users.UsersErrors;
import com.sun.net.httpserver.HttpServer;
import dev.errata.jakarta.ErrataFeature;
import java.net.URI;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/** A server of the users API. */
public final class UsersServer {

  private UsersServer() {}

  /** Starts the server at an address. */
  public static HttpServer start(URI address) {
    ResourceConfig config = new ResourceConfig()
        .register(new ErrataFeature(UsersErrors.API)) // all that answers errors
        .register(UsersResource.class)
        .register(TenantFilter.class);
    return JdkHttpServerFactory.createHttpServer(address, config);
  }

  /** Starts the server. */
  public static void main(String[] args) {
    start(URI.create("http://localhost:8080/"));
  }
}
