package dev.errata.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

final class ErrorLogTest {

  private final Logger logger = (Logger) LoggerFactory.getLogger("dev.errata.jakarta");
  private final ListAppender<ILoggingEvent> events = new ListAppender<>();

  @BeforeEach
  void listen() {
    events.start();
    logger.addAppender(events);
  }

  @AfterEach
  void stopListening() {
    logger.detachAppender(events);
  }

  @Test
  void showsTheTraceOfWhatTheServerDidWrong() {
    ILoggingEvent event = loggedFor("/users/-/unexpected");

    assertThat(event.getLevel()).isEqualTo(Level.ERROR);
    assertThat(event.getThrowableProxy().getMessage()).isEqualTo("secret");
  }

  @Test
  void showsNoTraceOfWhatTheCallerDidWrong() {
    ILoggingEvent event = loggedFor("/users/jane");

    assertThat(event.getLevel()).isEqualTo(Level.INFO);
    assertThat(event.getThrowableProxy()).isNull();
    assertThat(event.getKeyValuePairs()).anySatisfy(pair -> {
      assertThat(pair.key).isEqualTo("errorCode");
      assertThat(pair.value).isEqualTo("user-not-found");
    });
  }

  private ILoggingEvent loggedFor(String path) {
    try (Server server = new Server(UserResource.class, JacksonFeature.class)) {
      server.get(path);
    }
    assertThat(events.list).hasSize(1);
    return events.list.get(0);
  }
}
