package dev.errata.documents.reference.page;

import java.util.List;

/**
 * Changes of a kind since a baseline.
 *
 * @param title what they have in common
 * @param changes the changes
 */
public record ChangeGroup(String title, List<Change> changes) {

  /**
   * A change.
   *
   * @param error the error that has changed
   * @param text what has become of it; may be empty
   */
  public record Change(Link error, String text) {}
}
