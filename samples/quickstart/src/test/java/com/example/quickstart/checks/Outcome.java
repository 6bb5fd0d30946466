package com.example.quickstart.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What both forms of a validator say of the same input. */
final class Outcome {

  private final List<ChecksException> failures = new ArrayList<>();

  /**
   * Asks both forms, which have to agree.
   *
   * @param throwing the form that throws
   * @param reporting the form that takes a consumer
   */
  Outcome(Runnable throwing, Consumer<Consumer<ChecksException>> reporting) {
    reporting.accept(failures::add);
    ChecksException thrown = catchThrowableOfType(ChecksException.class, throwing::run);
    if (failures.isEmpty()) {
      assertThat(thrown).isNull();
    } else {
      assertThat(thrown).isNotNull();
      assertThat(thrown.wireMessage()).isEqualTo(failures.get(0).wireMessage());
    }
  }

  boolean passes() {
    return failures.isEmpty();
  }

  /** The messages of all checks that fail. */
  List<String> messages() {
    return failures.stream().map(ChecksException::wireMessage).toList();
  }
}
