package dev.errata.http;

import java.util.Locale;

/** The values that can stand in a body. A drawing names them in lower case, with hyphens. */
enum Role {
  CODE,

  /** The code as a number of JSON, if it is one. */
  CODE_NUMBER,
  MESSAGE,
  STATUS,
  TITLE,
  TYPE,
  INSTANCE,
  PARAMS,
  ERRORS,
  SOLUTION,
  RETRYABLE,
  REQUEST_ID,
  HOST,
  POINTER;

  /** Whether a client is told the value; the others are written alone. */
  boolean isRead() {
    return switch (this) {
      case CODE, CODE_NUMBER, MESSAGE, TITLE, PARAMS, ERRORS, REQUEST_ID, POINTER -> true;
      case STATUS, TYPE, INSTANCE, SOLUTION, RETRYABLE, HOST -> false;
    };
  }

  /**
   * Finds the role that a drawing names.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  static Role named(String name) {
    for (Role role : values()) {
      if (role.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
        return role;
      }
    }
    throw new IllegalArgumentException("no value of an error is called '" + name + "'");
  }
}
