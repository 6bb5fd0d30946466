package dev.errata.documents.explain;

import dev.errata.catalog.model.ErrorDefinition;
import java.util.Map;

/**
 * An error that was asked for.
 *
 * @param catalog where it stands
 * @param error the error
 * @param match what of it was recognised
 * @param values what its parameters are in the message that was asked for, by their names; without
 *     those that the message does not tell for certain
 */
public record Explanation(
    NamedCatalog catalog, ErrorDefinition error, Match match, Map<String, String> values) {

  /** What of an error was recognised, the surest first. */
  public enum Match {
    CODE("code"),
    NAME("name"),
    ALIAS("alias"),
    MESSAGE("message"),
    CODE_WITHIN("code within");

    private final String word;

    Match(String word) {
      this.word = word;
    }

    /** How reports call it. */
    public String word() {
      return word;
    }
  }
}
