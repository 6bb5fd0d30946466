package com.example.users.spring;

import java.net.URI;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** An application on a port that is free. */
record Server(ConfigurableApplicationContext context) implements AutoCloseable {

  /** Spring Security refuses everybody, which is the business of one test alone. */
  private static final String WITHOUT_SECURITY = "spring.autoconfigure.exclude="
      + "org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration,"
      + "org.springframework.boot.security.autoconfigure.web.servlet"
      + ".ServletWebSecurityAutoConfiguration";

  /** Starts an application with properties such as {@code errata.paths.ram=/ram/**}. */
  static Server start(Class<?> application, String... properties) {
    return new Server(new SpringApplicationBuilder(application)
        .properties("server.port=0", "spring.main.banner-mode=off", "logging.level.root=warn")
        .properties(WITHOUT_SECURITY)
        .properties(properties)
        .run());
  }

  URI address() {
    return URI.create(
        "http://localhost:" + context.getEnvironment().getProperty("local.server.port"));
  }

  @Override
  public void close() {
    context.close();
  }
}
