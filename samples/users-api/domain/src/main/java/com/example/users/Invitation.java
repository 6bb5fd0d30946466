package com.example.users;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * An invitation, which Bean Validation looks at.
 *
 * @param subject what it is for
 * @param guests who is invited
 */
public record Invitation(
    @NotNull(message = "is needed") String subject,
    @Size(max = 2, message = "are too many") List<@Valid Guest> guests) {

  /**
   * Somebody who is invited.
   *
   * @param email where to write to
   */
  public record Guest(
      @Size(min = 3, message = "is too short") String email) {}
}
