package dev.errata.spring;

import dev.errata.http.ErrorAnswer;

/** Is told of each answer before it is sent: a bean that logs or counts. */
@FunctionalInterface
public interface ErrorAnswerListener {

  /**
   * Takes note of an answer.
   *
   * @param answer not null
   */
  void answered(ErrorAnswer answer);
}
