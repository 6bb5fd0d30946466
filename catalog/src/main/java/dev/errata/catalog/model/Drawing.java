package dev.errata.catalog.model;

import dev.errata.catalog.source.Located;
import java.util.List;

/** A body as it stands on the wire, or a part of it. */
public sealed interface Drawing {

  /** A value. */
  record Value(WireRole role) implements Drawing {}

  /** Members of a JSON object, or elements of XML. */
  record Members(List<Member> members) implements Drawing {}

  /**
   * A named part of a body.
   *
   * @param name its name
   * @param drawing what it holds
   */
  record Member(Located<String> name, Drawing drawing) {}

  /** Several failures, of which one is drawn. */
  record Failures(Members each) implements Drawing {}
}
