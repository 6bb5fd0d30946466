package dev.errata.http;

import java.util.List;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** A part of a shape: what stands at one place of a body. */
sealed interface Node {

  /** One value. */
  record Leaf(Role role) implements Node {}

  /** An object of JSON, or an element that holds elements. */
  record Members(List<Member> members) implements Node {

    @Override
    public Members asRead(DrawnNames names) {
      return new Members(members.stream()
          .filter(member -> names.find(member.name()) != null)
          .map(member -> member.asRead(names))
          .toList());
    }
  }

  /** The failures of an answer, each drawn alike: an array of JSON, or a repeated element. */
  record Items(Node item) implements Node {

    @Override
    public Items asRead(DrawnNames names) {
      return new Items(item.asRead(names));
    }
  }

  /**
   * A member of an object, or an element in another one.
   *
   * @param json the name as JSON has it, which is made once
   * @param number the number of the name among the {@link DrawnNames}; negative in a shape that is
   *     written
   */
  record Member(String name, SerializableString json, int number, Node node) {

    Member(String name, Node node) {
      this(name, new SerializedString(name), -1, node);
    }

    private Member asRead(DrawnNames names) {
      return new Member(name, json, names.find(name).number(), node.asRead(names));
    }
  }

  /** The same with the members that are read alone, in which they have their numbers. */
  default Node asRead(DrawnNames names) {
    return this;
  }

  /** The node of what a drawing names at a leaf. */
  static Node named(String role) {
    return Role.named(role) == Role.ERRORS ? Shape.FAILURES : new Leaf(Role.named(role));
  }
}
