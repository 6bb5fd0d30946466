package com.example.users;

import dev.errata.Failures;

/**
 * A user.
 *
 * @param userName which is the only one of its name
 * @param email where to write to
 * @param age in years; null if nobody knows
 */
public record User(String userName, String email, Integer age) {

  /** Throws what is wrong with it, all at once. */
  public void validate() {
    Failures failures = new Failures();
    UsersValidator.userName(userName, failures.at("/userName"));
    UsersValidator.email(email, failures.at("/email"));
    failures.throwIfAny();
  }
}
