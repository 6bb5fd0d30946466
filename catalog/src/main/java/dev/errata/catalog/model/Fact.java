package dev.errata.catalog.model;

import dev.errata.catalog.source.Located;
import java.util.List;
import java.util.Optional;

/**
 * Something that a catalog tells of its errors beside what every catalog tells.
 *
 * @param name its name
 * @param type the type of its values; empty if they are some of a list
 * @param choices that list
 * @param description what it means
 * @param optional whether errors may lack it
 */
public record Fact(
    Located<String> name,
    Optional<ParamType> type,
    List<Located<String>> choices,
    Optional<String> description,
    boolean optional) {

  /**
   * What an error has of it.
   *
   * @param name the name of the fact
   * @param text the value as the catalog writes it
   */
  public record Value(Located<String> name, Located<String> text) {}
}
