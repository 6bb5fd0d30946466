package dev.errata.spring;

import dev.errata.http.ErrorAnswer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.slf4j.spi.LoggingEventBuilder;

/** Writes what was answered to the log: errors of the server with their trace, others without. */
final class ErrorLog implements ErrorAnswerListener {

  private static final Logger LOGGER = LoggerFactory.getLogger("dev.errata.spring");

  @Override
  public void answered(ErrorAnswer answer) {
    boolean ours = answer.status() >= 500;
    LoggingEventBuilder event = LOGGER.atLevel(ours ? Level.ERROR : Level.INFO);
    if (ours && answer.thrown() != null) {
      event = event.setCause(answer.thrown());
    }
    for (var logged : answer.logged().entrySet()) {
      event = event.addKeyValue(logged.getKey(), logged.getValue());
    }
    event.log("answered a request with {}", answer.status());
  }
}
