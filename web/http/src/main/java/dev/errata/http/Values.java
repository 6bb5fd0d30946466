package dev.errata.http;

import java.util.List;

/** What there is to say in a body, or of one of several failures in it. */
interface Values {

  /**
   * The value of a role: a text, an {@code Integer}, a {@code Boolean}, or a map for
   * {@link Role#PARAMS}; null if there is none.
   */
  Object of(Role role);

  /** The failures to be told one by one; empty if the body says all of them itself. */
  List<? extends Values> failures();
}
