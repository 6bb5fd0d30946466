package dev.errata.http;

import dev.errata.http.Node.Items;
import dev.errata.http.Node.Leaf;
import dev.errata.http.Node.Member;
import dev.errata.http.Node.Members;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of members that are read from a body in JSON: those that any shape of an API draws,
 * wherever it stands, but for those whose values tell a client nothing.
 */
final class DrawnNames {

  private final Map<String, DrawnName> byName = new HashMap<>();

  /**
   * A name that is read.
   *
   * @param number its place among the names, from 0 on
   * @param isPart whether all that counts there is members that are drawn; else it may be any
   *     value, such as an object with members of any name
   */
  record DrawnName(int number, boolean isPart) {}

  /** Finds out what shapes draw; those in XML are passed over. */
  DrawnNames(List<Shape> shapes) {
    for (Shape shape : shapes) {
      if (shape.format() != Format.XML) {
        addMembers(shape.root(), false);
      }
    }
  }

  /** How many there are. */
  int size() {
    return byName.size();
  }

  /** Finds a name; null if it is not read. */
  DrawnName find(String name) {
    return byName.get(name);
  }

  private void addMembers(Members members, boolean inFailure) {
    for (Member member : members.members()) {
      add(member.name(), member.node(), inFailure);
    }
  }

  private void add(String name, Node node, boolean inFailure) {
    if (node instanceof Leaf leaf) {
      // Whatever stands in a failure tells that there is one.
      if (inFailure || leaf.role().isRead()) {
        add(name, false);
      }
    } else if (node instanceof Members members) {
      add(name, true);
      addMembers(members, inFailure);
    } else if (node instanceof Items items) {
      add(name, true);
      if (items.item() instanceof Members members) {
        addMembers(members, true);
      } else {
        add(name, items.item(), true);
      }
    }
  }

  private void add(String name, boolean isPart) {
    DrawnName known = byName.get(name);
    byName.put(
        // As parsers have names, so that they are told apart at a glance.
        name.intern(),
        known == null
            ? new DrawnName(byName.size(), isPart)
            : new DrawnName(known.number(), known.isPart() && isPart));
  }
}
