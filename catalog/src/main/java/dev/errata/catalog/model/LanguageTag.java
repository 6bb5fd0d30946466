package dev.errata.catalog.model;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tag of a language (BCP 47), such as {@code de} or {@code de-CH}.
 *
 * @param text the tag as the standard spells it
 */
public record LanguageTag(String text) {

  private static final char SEPARATOR = '-';

  /** Reads a tag in any case; empty if it is malformed, or names no language. */
  public static Optional<LanguageTag> of(String text) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(text).build();
      return locale.getLanguage().isEmpty()
          ? Optional.empty()
          : Optional.of(new LanguageTag(locale.toLanguageTag()));
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  /** This tag, then wider and wider ones: {@code de-CH} and {@code de} (RFC 4647, 3.4). */
  public List<LanguageTag> widening() {
    return Stream.iterate(
            text, tag -> !tag.isEmpty(), tag -> tag.substring(0, Math.max(0, end(tag))))
        .map(LanguageTag::new)
        .toList();
  }

  /** The path of the file of this language that lies beside a catalog. */
  public String pathBeside(String catalog) {
    int dot = catalog.lastIndexOf('.');
    int end = dot > catalog.lastIndexOf('/') ? dot : catalog.length();
    return catalog.substring(0, end) + "." + text + catalog.substring(end);
  }

  private static int end(String tag) {
    return tag.lastIndexOf(SEPARATOR);
  }

  @Override
  public String toString() {
    return text;
  }
}
