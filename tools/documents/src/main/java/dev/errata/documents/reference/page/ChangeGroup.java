package dev.errata.documents.reference.page;

import java.util.List;
import java.util.Optional;

/**
 * Changes of a level since a baseline.
 *
 * @param title the level, in words
 * @param changes the changes
 */
public record ChangeGroup(String title, List<Change> changes) {

  /**
   * A change.
   *
   * @param subject what has changed, as the catalog calls it
   * @param page its page, if it has one
   * @param text what has become of it
   * @param whom who suffers how, in words
   * @param help what to do about it; may be empty
   */
  public record Change(
      String subject, Optional<Link> page, String text, String whom, String help) {}
}
