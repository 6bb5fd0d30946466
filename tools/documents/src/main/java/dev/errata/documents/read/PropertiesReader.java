package dev.errata.documents.read;

import dev.errata.documents.document.Cell;
import dev.errata.documents.document.Columns;
import dev.errata.documents.document.ReadDocument;
import dev.errata.documents.document.Table;
import dev.errata.documents.read.PropertyLines.Property;
import dev.errata.documents.read.data.AttributeNames;
import dev.errata.documents.read.data.FoldedText;
import dev.errata.documents.read.data.TableBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads {@code .properties}: keys and texts, and things whose attributes have a key each, such as
 * {@code E1.status} and {@code E1.message}.
 */
final class PropertiesReader implements FormatReader {

  private static final int MANY_KEYS = 10;

  @Override
  public ReadDocument read(String name, String text) {
    List<Property> properties = PropertyLines.of(text);
    Set<String> things = things(properties);
    List<Table> tables = new ArrayList<>();
    TableBuilder attributes = TableBuilder.keyed(Table.Kind.DATA, "");
    Map<String, TableBuilder> texts = new LinkedHashMap<>();
    KeyKinds kinds = KeyKinds.of(properties.stream().map(Property::key).toList());
    Map<String, List<Property>> byThing = new LinkedHashMap<>();
    for (Property property : properties) {
      String thing = things.contains(property.key()) ? property.key() : thing(property.key());
      if (things.contains(thing)) {
        byThing.computeIfAbsent(thing, key -> new ArrayList<>()).add(property);
      } else {
        Cell cell = new Cell(FoldedText.of(property.value()), property.line());
        texts
            .computeIfAbsent(
                kinds.of(property.key()), kind -> TableBuilder.keyed(Table.Kind.DATA, kind))
            .add(property.key(), Map.of(Columns.TEXT, cell), headings(property), property.line());
      }
    }
    byThing.forEach((thing, of) ->
        attributes.add(thing, cells(thing, of), headings(of.get(0)), of.get(0).line()));
    Stream.concat(Stream.of(attributes), texts.values().stream())
        .filter(table -> !table.isEmpty())
        .forEach(table -> tables.add(table.build()));
    return ReadDocument.of(tables);
  }

  private static List<String> headings(Property property) {
    return property.section().isEmpty() ? List.of() : List.of(FoldedText.of(property.section()));
  }

  private static Map<String, Cell> cells(String thing, List<Property> properties) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    for (Property property : properties) {
      String column = property.key().equals(thing)
          ? Columns.TEXT
          : property.key().substring(thing.length() + 1);
      cells.putIfAbsent(column, new Cell(FoldedText.of(property.value()), property.line()));
    }
    return cells;
  }

  /**
   * What stands before the last dot of keys, where what stands behind it are attributes that recur:
   * two of a thing, one of them by a name that is an attribute's.
   */
  private static Set<String> things(List<Property> properties) {
    Map<String, Integer> frequencies = new HashMap<>();
    Map<String, Set<String>> attributes = new LinkedHashMap<>();
    Set<String> keys = new HashSet<>();
    for (Property property : properties) {
      keys.add(property.key());
      if (!thing(property.key()).isEmpty()) {
        String attribute = property.key().substring(thing(property.key()).length() + 1);
        if (attributes
            .computeIfAbsent(thing(property.key()), thing -> new HashSet<>())
            .add(attribute)) {
          frequencies.merge(attribute, 1, Integer::sum);
        }
      }
    }
    Set<String> sure = new HashSet<>();
    Set<String> columns = new HashSet<>();
    attributes.forEach((thing, own) -> {
      long recurring = own.stream().filter(each -> frequencies.get(each) > 1).count();
      boolean isThing = own.stream().anyMatch(AttributeNames::contains);
      if (isThing && recurring + (keys.contains(thing) ? 1 : 0) > 1) {
        sure.add(thing);
        columns.addAll(own);
      }
    });
    if (sure.size() == 1 && keys.size() > MANY_KEYS) {
      // One among many texts is there by chance.
      return Set.of();
    }
    // With others to go by, a thing may have a single attribute.
    if (sure.size() > 1) {
      attributes.forEach((thing, own) -> {
        if (columns.containsAll(own) && own.stream().anyMatch(AttributeNames::contains)) {
          sure.add(thing);
        }
      });
    }
    return sure;
  }

  private static String thing(String key) {
    int dot = key.lastIndexOf('.');
    return dot > 0 ? key.substring(0, dot) : "";
  }
}
