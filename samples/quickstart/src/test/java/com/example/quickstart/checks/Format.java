package com.example.quickstart.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Each format with its validator. */
enum Format {
  UUID(ChecksValidator::uuid),
  URI(ChecksValidator::uri),
  IPV4(ChecksValidator::ipv4),
  IPV6(ChecksValidator::ipv6),
  HOSTNAME(ChecksValidator::hostname),
  DATE(ChecksValidator::date),
  DATE_TIME(ChecksValidator::dateTime),
  DURATION(ChecksValidator::duration);

  private final Reporting validator;

  Format(Reporting validator) {
    this.validator = validator;
  }

  /** The form of a validator that takes a consumer. */
  private interface Reporting {
    void check(String text, Consumer<ChecksException> failures);
  }

  boolean takes(String text) {
    List<ChecksException> failures = new ArrayList<>();
    validator.check(text, failures::add);
    return failures.isEmpty();
  }
}
