package dev.errata.http;

import java.util.List;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** A part of a shape: what stands at one place of a body. */
sealed interface Node {

  /** One value. */
  record Leaf(Role role) implements Node {}

  /** An object of JSON, or an element that holds elements. */
  record Members(List<Member> members) implements Node {}

  /** The failures of an answer, each drawn alike: an array of JSON, or a repeated element. */
  record Items(Node item) implements Node {}

  /**
   * A member of an object, or an element in another one.
   *
   * @param json the name as JSON has it, which is made once
   */
  record Member(String name, SerializableString json, Node node) {

    Member(String name, Node node) {
      this(name, new SerializedString(name), node);
    }
  }

  /** The node of what a drawing names at a leaf. */
  static Node named(String role) {
    return Role.named(role) == Role.ERRORS ? Shape.FAILURES : new Leaf(Role.named(role));
  }
}
