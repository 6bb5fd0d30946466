package dev.errata.documents.sync;

import dev.errata.catalog.model.MessageTemplate.Placeholder;
import dev.errata.documents.message.ImportedMessage;
import dev.errata.documents.message.ImportedMessage.Parameter;
import dev.errata.documents.message.MessageImporter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the placeholders of a message that has changed are called, so that those that were there
 * keep the names that a catalog has for them.
 */
final class KeptNames {

  /**
   * A placeholder that was there.
   *
   * @param parameter as the document has it
   * @param name what the catalog calls it
   */
  record Old(Parameter parameter, String name) {}

  private final List<Old> old;
  private final List<Parameter> now;

  private KeptNames(List<Old> old, List<Parameter> now) {
    this.old = old;
    this.now = now;
  }

  /** The names of the placeholders of a message, in their order. */
  static List<String> of(List<Old> old, ImportedMessage now) {
    return new KeptNames(old, parameters(now)).names();
  }

  /** The placeholders of a catalog's message, as the document had them. */
  static List<Old> old(CatalogError error, String printed) {
    List<Placeholder> placeholders = error.definition().message().placeholders();
    List<Parameter> parameters = Wording.hasSameTexts(error, printed)
        ? parameters(MessageImporter.read(printed))
        : placeholders.stream().map(KeptNames::asPrinted).toList();
    List<Old> old = new ArrayList<>();
    for (int i = 0; i < placeholders.size(); i++) {
      old.add(new Old(parameters.get(i), placeholders.get(i).param()));
    }
    return old;
  }

  private static Parameter asPrinted(Placeholder placeholder) {
    String name = placeholder.param();
    return new Parameter(name, "string", false, false, "{" + name + "}");
  }

  static List<Parameter> parameters(ImportedMessage message) {
    return message.pieces().stream()
        .filter(Parameter.class::isInstance)
        .map(Parameter.class::cast)
        .toList();
  }

  private List<String> names() {
    String[] names = new String[now.size()];
    Set<Integer> used = new HashSet<>();
    Map<String, String> byParameter = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      names[i] = likeBefore(i, used, byParameter);
    }
    keepBySpelling(names, used, byParameter);
    Set<String> taken = new HashSet<>();
    byParameter.values().forEach(taken::add);
    for (int i = 0; i < names.length; i++) {
      if (names[i] == null) {
        names[i] = byParameter.computeIfAbsent(now.get(i).name(), name -> unique(name, taken));
      }
    }
    return List.of(names);
  }

  /** The name of the next placeholder of that spelling and that name; null if there is none. */
  private String likeBefore(int index, Set<Integer> used, Map<String, String> byParameter) {
    Parameter parameter = now.get(index);
    for (int i = 0; i < old.size(); i++) {
      Parameter before = old.get(i).parameter();
      if (before.name().equals(parameter.name())
          && before.spelling().equals(parameter.spelling())
          && used.add(i)) {
        byParameter.putIfAbsent(parameter.name(), old.get(i).name());
        return old.get(i).name();
      }
    }
    return null;
  }

  /**
   * A placeholder without a name, such as {@code %s}, has one that is made of the words around it.
   * Where there are as many as before, it is still the same in its place.
   */
  private void keepBySpelling(String[] names, Set<Integer> used, Map<String, String> byParameter) {
    for (int i = 0; i < names.length; i++) {
      String spelling = now.get(i).spelling();
      Optional<Integer> before = names[i] == null ? sameOccurrence(i, spelling) : Optional.empty();
      if (before.isPresent() && used.add(before.get())) {
        names[i] = old.get(before.get()).name();
        byParameter.putIfAbsent(now.get(i).name(), names[i]);
      }
    }
  }

  private Optional<Integer> sameOccurrence(int index, String spelling) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < old.size(); i++) {
      if (old.get(i).parameter().spelling().equals(spelling)) {
        places.add(i);
      }
    }
    long count = now.stream().filter(one -> one.spelling().equals(spelling)).count();
    long earlier = now.subList(0, index).stream()
        .filter(one -> one.spelling().equals(spelling))
        .count();
    return places.size() == count ? Optional.of(places.get((int) earlier)) : Optional.empty();
  }

  private static String unique(String name, Set<String> taken) {
    String unique = name;
    for (int i = 2; !taken.add(unique); i++) {
      unique = name + i;
    }
    return unique;
  }
}
