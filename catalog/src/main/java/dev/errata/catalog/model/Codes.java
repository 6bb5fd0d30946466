package dev.errata.catalog.model;

import dev.errata.catalog.source.Located;
import java.util.Optional;

/**
 * How the codes of a catalog are made up.
 *
 * @param separator what stands between the name of a family and the rest of a code
 * @param prefix what codes begin with and Java names leave out
 */
public record Codes(String separator, Optional<Located<String>> prefix) {

  /** The separator of a catalog that names none. */
  public static final String USUAL_SEPARATOR = ".";

  /** Whether families are told from the rest of a code by a dot. */
  public boolean hasUsualSeparator() {
    return separator.equals(USUAL_SEPARATOR);
  }

  /** A code or the name of a family as Java names are made of it. */
  public String withoutPrefix(String text) {
    String start = prefix.map(Located::value).orElse("");
    return text.startsWith(start) && !text.equals(start) ? text.substring(start.length()) : text;
  }
}
